package vn.langnghe.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.queue.CaseDesk;
import vn.langnghe.casework.queue.CaseView;
import vn.langnghe.web.Qr;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Visitor;

/**
 * {@code /desk/paper}: the paper that makes an unsigned complaint or denunciation lawful, filled in as far as the reader
 * may read the case, with the case number as QR. Name, address and signature stay blank: they are never taken from the
 * vault for this.
 */
@Named
@RequestScoped
public class PaperPage {
    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private CaseDesk desk;

    private CaseView file;

    /** Runs before the page is drawn; a case that needs no signature has no such paper. */
    public void enter() {
        if (ask.found(() -> file = desk.view(visitor.member(), ask.typed("number"))) && !prints(file)) {
            ask.notFound();
        }
    }

    /** Unsigned information with denunciation content, or a complaint whose signed paper has not come. */
    static boolean prints(CaseView file) {
        return file.kind() == Kind.TO_CAO_INFO
                || (file.kind() == Kind.KHIEU_NAI && file.law().signedOn() == null);
    }

    public CaseView file() {
        return file;
    }

    public Qr qr() {
        return Qr.of(file.number());
    }

    /** {@code complaint} or {@code denunciation}: part of the keys of the paper's words. */
    public String form() {
        return file.kind() == Kind.KHIEU_NAI ? "complaint" : "denunciation";
    }

    /** The story for who may read it whole; an extract is not what the sender signs. */
    public String story() {
        return file.redacted() ? "" : Objects.toString(file.text(), "");
    }

    public String person() {
        return Objects.toString(file.subjectName(), "");
    }
}
