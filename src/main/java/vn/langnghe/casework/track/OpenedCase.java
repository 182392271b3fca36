package vn.langnghe.casework.track;

import vn.langnghe.seal.CitizenKey;

/** A case that was opened with its code: who holds this may read and answer as the citizen. */
public record OpenedCase(String caseId, CitizenKey key) {}
