package vn.langnghe.casework.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.evidence.Evidence;
import vn.langnghe.office.staff.StaffMember;

/** Hands out the original bytes of attachments. Opens no transaction: a slow reader must not hold a connection. */
@ApplicationScoped
public class Originals {
    @Inject
    private CaseDesk desk;

    @Inject
    private Evidence evidence;

    /** @throws CaseNotFound when the person may not have it; nothing is written then */
    public void write(StaffMember who, String number, String attachmentId, OutputStream to) {
        evidence.write(desk.attachment(who, number, attachmentId).id(), to);
    }
}
