package vn.langnghe.platform;

/**
 * Something an operator must mend before the service can start. The message is one Vietnamese sentence for the console;
 * whoever catches it prints that sentence and nothing else.
 */
public class StartProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The server's process writes its sentence behind this mark, so that the launcher finds it in the log. */
    public static final String MARK = "KHÔNG KHỞI ĐỘNG ĐƯỢC: ";

    /** Behind the mark when nobody foresaw what went wrong: another try may go well. */
    public static final String UNFORESEEN = "lỗi khi chuẩn bị dữ liệu, xem nhật ký.";

    public StartProblem(String sentence) {
        super(sentence);
    }

    public StartProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
