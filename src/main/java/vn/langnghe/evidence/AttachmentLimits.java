package vn.langnghe.evidence;

import java.util.List;
import vn.langnghe.platform.Refusal;

/** How much one arrival may bring. */
public final class AttachmentLimits {
    public static final int FILES = 10;
    public static final long EACH = 25L << 20;
    public static final long TOGETHER = 60L << 20;

    private static final int MEGABYTE = 20;

    private AttachmentLimits() {}

    /**
     * Before anything is stored, by the sizes given.
     *
     * @throws Refusal {@code evidence.refused.…} about {@code attachments}, naming limit and file
     */
    public static void check(List<NewAttachment> files) {
        if (files.size() > FILES) {
            throw new Refusal("evidence.refused.tooMany", FILES, files.size()).about("attachments");
        }
        long sum = 0;
        for (NewAttachment file : files) {
            check(file, file.size());
            sum += file.size();
            if (sum > TOGETHER) {
                throw refused("tooBigTogether", file, TOGETHER);
            }
        }
    }

    /** @param size what the file really has, which need not be what was announced */
    static void check(NewAttachment file, long size) {
        if (size > EACH) {
            throw refused("tooBig", file, EACH);
        }
    }

    private static Refusal refused(String reason, NewAttachment file, long limit) {
        return new Refusal("evidence.refused." + reason, FileName.shown(file.name(), "?"), limit >> MEGABYTE)
                .about("attachments");
    }
}
