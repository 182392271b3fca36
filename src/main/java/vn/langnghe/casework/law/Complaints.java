package vn.langnghe.casework.law;

import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.facts.Complaint;
import vn.langnghe.casework.facts.Kind;

/** What the signed paper of a complaint says it is. Pure. */
public final class Complaints {
    private Complaints() {}

    /**
     * What was filled in; a complaint of which nothing is said is a first one, and what is no complaint is null.
     *
     * @throws FieldRefused when it is no complaint, or there is no such complaint
     */
    public static Complaint said(ActionRequest ask, Kind kind) {
        String typed = ask.get(Field.COMPLAINT);
        if (kind != Kind.KHIEU_NAI) {
            return none(typed, kind);
        }
        for (Complaint each : Complaint.values()) {
            if (typed == null || each.name().equals(typed)) {
                return each;
            }
        }
        throw new FieldRefused(Field.COMPLAINT, "casework.refused.complaint", typed);
    }

    private static Complaint none(String typed, Kind kind) {
        if (typed != null) {
            throw new FieldRefused(Field.COMPLAINT, "casework.refused.noComplaint", kind.name());
        }
        return null;
    }

    /** For the history. */
    public static String codes(Complaint complaint) {
        return complaint == null ? "" : ";complaint=" + complaint;
    }
}
