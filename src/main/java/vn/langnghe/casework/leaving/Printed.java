package vn.langnghe.casework.leaving;

import vn.langnghe.casework.queue.CaseView;

/** A case as it is printed: what the person may read of it. */
public record Printed(Leaving leaving, CaseView file) {}
