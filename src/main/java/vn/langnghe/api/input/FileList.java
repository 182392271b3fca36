package vn.langnghe.api.input;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import vn.langnghe.evidence.AttachmentLimits;
import vn.langnghe.evidence.NewAttachment;

/** The files of one call, decoded as they come; whoever sends too much is told at the first byte beyond. */
final class FileList {
    private static final List<String> FIELDS = List.of("name", "contentType", "base64");
    private static final int LONGEST_NAME = 5_000;
    private static final int MEGABYTE = 1 << 20;

    private final List<NewAttachment> files = new ArrayList<>();
    private long together;

    List<NewAttachment> files() {
        return files;
    }

    void read(StrictJson json) {
        json.list(index -> {
            if (index >= AttachmentLimits.FILES) {
                throw InputRefused.with(413, "files", AttachmentLimits.FILES).about("attachments");
            }
            files.add(new OneFile(json).read());
        });
    }

    /** One file while it is read. */
    private final class OneFile {
        private final StrictJson json;
        private String name;
        private String contentType;
        private FileBytes content;

        OneFile(StrictJson json) {
            this.json = json;
        }

        NewAttachment read() {
            String where = json.where();
            json.object(FIELDS, this::field);
            need(name, where + ".name");
            need(content, where + ".base64");
            return new NewAttachment(name, contentType, content::open, content.size());
        }

        private void field(String field) {
            switch (field) {
                case "name" -> name = json.string(LONGEST_NAME);
                case "contentType" -> contentType = json.string(LONGEST_NAME);
                default -> json.base64(bytes());
            }
        }

        private OutputStream bytes() {
            content = new FileBytes(this::room);
            return content;
        }

        private void room(int more, long sizeThen) {
            together += more;
            if (sizeThen > AttachmentLimits.EACH) {
                throw InputRefused.with(413, "fileSize", name == null ? "?" : name, AttachmentLimits.EACH / MEGABYTE)
                        .about(json.where());
            }
            if (together > AttachmentLimits.TOGETHER) {
                throw InputRefused.with(413, "filesTogether", AttachmentLimits.TOGETHER / MEGABYTE)
                        .about("attachments");
            }
        }

        private void need(Object value, String where) {
            if (value == null) {
                throw InputRefused.value("missing", where).about(where);
            }
        }
    }
}
