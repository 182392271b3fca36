package vn.langnghe.casework.queue;

/**
 * What a person asks of the queue; every part but {@code view} and {@code limit} may be null.
 *
 * @param view a saved view
 * @param text words or a case number
 * @param after cursor of the page before
 * @param limit rows of a page, 1–200
 */
public record QueueFilter(
        QueueView view,
        String text,
        String kind,
        String category,
        String status,
        String office,
        QueueSort sort,
        String after,
        int limit) {
    public static final int LARGEST = 200;

    /** The first page of a view, sorted by what is due first. */
    public static QueueFilter of(QueueView view) {
        return new QueueFilter(view, null, null, null, null, null, QueueSort.DUE, null, 50);
    }

    public QueueFilter after(String cursor) {
        return new QueueFilter(view, text, kind, category, status, office, sort, cursor, limit);
    }

    public QueueFilter limit(int rows) {
        return new QueueFilter(
                view, text, kind, category, status, office, sort, after, Math.max(1, Math.min(rows, LARGEST)));
    }
}
