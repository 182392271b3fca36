package vn.langnghe.web.desk.act;

import java.util.List;

/**
 * The form of one action.
 *
 * @param hint what pressing the button brings about, or empty
 * @param proposal a second person decides; the button then says so
 */
public record ActionForm(String action, String label, String hint, List<FormField> fields, boolean proposal) {

    /** Where the cursor belongs: at what was refused, else at the first required field without a value; -1 for none. */
    public int firstToFill() {
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).problem().isEmpty()) {
                return i;
            }
        }
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).required() && fields.get(i).value().isEmpty()) {
                return i;
            }
        }
        return -1;
    }
}
