package vn.langnghe.launch;

/** The program's first line: {@code java -jar lang-nghe.jar [subcommand]}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Lắng Nghe");
    }
}
