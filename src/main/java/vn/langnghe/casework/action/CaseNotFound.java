package vn.langnghe.casework.action;

import vn.langnghe.platform.Refusal;

/** No such case, or none that this person may see: the two look the same. */
public class CaseNotFound extends Refusal {
    private static final long serialVersionUID = 1L;

    public CaseNotFound() {
        super("casework.refused.notFound");
    }
}
