package vn.langnghe.testing;

/** What {@code mvn -Pfaults verify} ends with: {@code target/faults.md}. A row is written when its fault was survived. */
public final class FaultTable {
    private static final SummaryTable TABLE = new SummaryTable("faults.md", "fault");

    private FaultTable() {}

    /**
     * @param id of the catalogue, such as {@code F02}
     * @param fault what was done to the service
     * @param figure what was measured
     */
    public static void add(String id, String fault, String figure) {
        TABLE.add(id, fault, figure);
    }

    /** Seconds since a moment of {@link System#nanoTime}. */
    public static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }
}
