package vn.langnghe.platform;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;

/** The database said no. Two reasons have their own class: {@link DuplicateKey} and {@link TryAgain}. */
public class DatabaseProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int DUPLICATE_ENTRY = 1062;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;

    DatabaseProblem(SQLException cause) {
        super(cause.getErrorCode() + "/" + cause.getSQLState(), cause);
    }

    static DatabaseProblem of(SQLException e) {
        if (e.getErrorCode() == DUPLICATE_ENTRY) {
            return new DuplicateKey(e);
        }
        return isPassing(e) ? new TryAgain(e) : new DatabaseProblem(e);
    }

    /** Whether the same work may succeed when it is simply done again. */
    public static boolean isPassing(Throwable problem) {
        for (Throwable t = problem; t != null; t = t.getCause()) {
            if (t instanceof TryAgain) {
                return true;
            }
            if (t instanceof SQLException e
                    && (e.getErrorCode() == DEADLOCK || e.getErrorCode() == LOCK_WAIT_TIMEOUT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a door should say "come again later": the database is too busy, cannot be reached or took the work back. */
    public static boolean mayPass(Throwable problem) {
        for (Throwable t = problem; t != null; t = t.getCause()) {
            if (t instanceof RollbackException || t instanceof SQLException e && isUnreachable(e)) {
                return true;
            }
        }
        return isPassing(problem);
    }

    /** Connection failures of the driver have class 08; a pool without a free connection has no code at all. */
    private static boolean isUnreachable(SQLException e) {
        return e.getErrorCode() == 0
                && (e.getSQLState() == null || e.getSQLState().startsWith("08"));
    }
}
