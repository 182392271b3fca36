package vn.langnghe.testing;

/** What {@code mvn -Psecurity verify} ends with: {@code target/security.md}. A row is written when its promise held. */
public final class SecurityTable {
    private static final SummaryTable TABLE = new SummaryTable("security.md", "promise");

    private SecurityTable() {}

    /**
     * @param id of the figure or row, such as {@code G18}
     * @param promise what was tried
     * @param figure what was measured
     */
    public static void add(String id, String promise, String figure) {
        TABLE.add(id, promise, figure);
    }
}
