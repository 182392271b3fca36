package vn.langnghe.evidence;

import vn.langnghe.seal.Context;

/** Where a file belongs: its envelopes open only under this case and this id. */
record Place(String caseId, String id) {
    Context content() {
        return new Context("attachment", caseId + "/" + id, "content");
    }

    Context note() {
        return new Context("attachment", caseId + "/" + id, "note");
    }
}
