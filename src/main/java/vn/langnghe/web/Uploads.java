package vn.langnghe.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import vn.langnghe.evidence.NewAttachment;
import vn.langnghe.platform.Vietnamese;

/** The files of a form, with the limits that are told on the page. */
final class Uploads {
    static final int MOST = 10;
    static final long EACH = 25L * 1024 * 1024;
    static final long TOGETHER = 60L * 1024 * 1024;

    private final String field;
    private final List<Part> files;

    private Uploads(String field, List<Part> files) {
        this.field = field;
        this.files = files;
    }

    /** Whatever came under {@code field} with a file name; an empty choice comes without one. */
    static Uploads of(HttpServletRequest request, String field) {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            return new Uploads(field, List.of());
        }
        try {
            return new Uploads(
                    field,
                    request.getParts().stream()
                            .filter(part -> part.getName().equals(field) && chosen(part))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException("not a form", e);
        }
    }

    private static boolean chosen(Part part) {
        String name = part.getSubmittedFileName();
        return part.getSize() > 0 || name != null && !name.isEmpty();
    }

    boolean none() {
        return files.isEmpty();
    }

    void check(Problems problems) {
        if (files.size() > MOST) {
            problems.add(field, "refused.files.many", files.size(), MOST);
        }
        files.stream()
                .filter(file -> file.getSize() > EACH)
                .findFirst()
                .ifPresent(file -> problems.add(field, "refused.files.big", name(file), megabytes(file.getSize())));
        long all = files.stream().mapToLong(Part::getSize).sum();
        if (all > TOGETHER) {
            problems.add(field, "refused.files.together", megabytes(all));
        }
    }

    List<NewAttachment> attachments() {
        return files.stream()
                .map(file -> new NewAttachment(name(file), file.getContentType(), () -> open(file), file.getSize()))
                .toList();
    }

    private static InputStream open(Part file) {
        try {
            return file.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of what the browser calls the file: some send the whole path. */
    static String name(Part file) {
        return lastPart(file.getSubmittedFileName());
    }

    static String lastPart(String submitted) {
        String clean = Vietnamese.clean(submitted).replaceAll("[\\n\\t]", " ");
        String last = clean.substring(Math.max(clean.lastIndexOf('/'), clean.lastIndexOf('\\')) + 1);
        return Vietnamese.blank(last) ? "tệp" : last;
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.GERMANY, "%.1f", bytes / (1024.0 * 1024));
    }
}
