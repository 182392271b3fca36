package vn.langnghe.web.shell;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import vn.langnghe.platform.Refusal;

/**
 * What a page could not finish becomes an error page of our own: never a stack trace, never a typed word in the log.
 */
public class FacesProblems extends ExceptionHandlerFactory {
    private static final System.Logger LOG = System.getLogger(FacesProblems.class.getName());

    public FacesProblems(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {
        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                Throwable problem = rootOf(events.next().getContext().getException());
                events.remove();
                answer(FacesContext.getCurrentInstance(), problem);
            }
        }

        private static void answer(FacesContext faces, Throwable problem) {
            ExternalContext outside = faces.getExternalContext();
            int status = status(problem);
            if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                LOG.log(
                        Level.ERROR,
                        "a page failed: {0} at {1}",
                        problem.getClass().getName(),
                        Trace.of(problem));
            }
            if (!outside.isResponseCommitted()) {
                send(outside, status);
            }
            faces.responseComplete();
        }

        private static void send(ExternalContext outside, int status) {
            try {
                outside.responseReset();
                outside.responseSendError(status, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** 404 what does not exist, 409 a page that is too old, 422 a refusal nobody caught, else 500. */
    static int status(Throwable problem) {
        if (problem instanceof ViewExpiredException) {
            return HttpServletResponse.SC_CONFLICT;
        }
        if (problem instanceof FileNotFoundException) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return problem instanceof Refusal ? 422 : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static Throwable rootOf(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null && root.getCause() != root && !(root instanceof Refusal)) {
            root = root.getCause();
        }
        return root;
    }
}
