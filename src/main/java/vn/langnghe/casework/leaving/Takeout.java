package vn.langnghe.casework.leaving;

import java.util.List;
import vn.langnghe.casework.queue.QueueRow;

/** A list as it is taken along: each row as far as the person may read the case. */
public record Takeout(Leaving leaving, List<QueueRow> rows) {}
