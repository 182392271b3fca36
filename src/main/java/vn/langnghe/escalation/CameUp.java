package vn.langnghe.escalation;

import java.util.List;
import vn.langnghe.deadline.DueDate;

/**
 * A case of the register.
 *
 * @param reasons oldest first
 * @param term the label of the running term that ends first, empty when none runs
 * @param due that day with the sentences that explain it, or null
 */
public record CameUp(List<Reason> reasons, String term, DueDate due) {}
