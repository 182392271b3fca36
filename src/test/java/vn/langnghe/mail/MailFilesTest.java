package vn.langnghe.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import vn.langnghe.evidence.AttachmentLimits;
import vn.langnghe.evidence.NewAttachment;
import vn.langnghe.mail.reader.MailReader;

class MailFilesTest {
    private static MailFiles files(String mail) {
        return MailFiles.of(MailReader.read(mail.replace("\n", "\r\n").getBytes(UTF_8)));
    }

    private static byte[] random(int size, int seed) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static String mailWith(int count, int size) {
        StringBuilder mail =
                new StringBuilder("Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nXem tệp.\n");
        for (int i = 0; i < count; i++) {
            mail.append("--b\nContent-Type: a/b; name=\"tep.bin\"\nContent-Transfer-Encoding: base64\n\n")
                    .append(Base64.getEncoder().encodeToString(random(size, i)))
                    .append('\n');
        }
        return mail.append("--b--\n").toString();
    }

    @Test
    void filesBeyondTheLimitShareAnArchiveThatIsTheSameEachTime() throws IOException {
        MailFiles fitted = files(mailWith(30, 3_000));
        assertThat(fitted.attachments()).hasSize(AttachmentLimits.FILES);
        NewAttachment archive = fitted.attachments().get(9);
        assertThat(archive.name()).isEqualTo("các tệp còn lại 1.zip");
        byte[] zip = archive.content().get().readAllBytes();
        assertThat(zip)
                .hasSize((int) archive.size())
                .isEqualTo(archive.content().get().readAllBytes());
        Map<String, byte[]> inside = unzipped(archive.content().get());
        assertThat(inside).hasSize(21);
        int[] number = {9};
        inside.values().forEach(content -> assertThat(content).isEqualTo(random(3_000, number[0]++)));
    }

    private static Map<String, byte[]> unzipped(InputStream archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(archive)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void noArchiveIsLargerThanAFileMayBe() {
        MailFiles fitted = files(mailWith(13, 3 << 20));
        assertThat(fitted.attachments()).hasSizeLessThanOrEqualTo(AttachmentLimits.FILES);
        AttachmentLimits.check(fitted.attachments());
        long sum = fitted.attachments().stream().mapToLong(NewAttachment::size).sum();
        assertThat(sum).isGreaterThanOrEqualTo(13L * (3 << 20));
    }

    @Test
    void aFileThatIsTooBigIsNamedInTheText() {
        MailFiles fitted = files(mailWith(1, (int) AttachmentLimits.EACH + 1));
        assertThat(fitted.attachments()).isEmpty();
        assertThat(fitted.text())
                .isEqualTo("Xem tệp.\n\n(Tệp gửi kèm lớn hơn 25 MB: 1 tệp, được giữ trong bản gốc của thư.)");
    }

    @Test
    void whatCameWithTheTextStandsBelowALineThatSaysWhatItIs() {
        MailFiles fitted =
                files("Content-Type: text/plain; charset=utf-8\n\nTôi bổ sung.\n\n-----Original Message-----\nCũ.");
        assertThat(fitted.text())
                .isEqualTo("Tôi bổ sung.\n\n----- Phần trích lại thư trước -----\n-----Original Message-----\nCũ.");
    }

    @Test
    void anEncryptedMailSaysSo() {
        assertThat(files("Content-Type: application/pkcs7-mime; name=smime.p7m\n\nxyz")
                        .text())
                .endsWith("đề nghị liên hệ người gửi để nhận bản đọc được.)");
    }

    @Test
    void whereThereIsOnlyAVoiceSomebodyMustListen() {
        assertThat(files("Content-Type: audio/amr\n\nxyz").text()).startsWith("(Thư chỉ có ghi âm");
        assertThat(files("Content-Type: image/jpeg\n\nxyz").text()).startsWith("(Thư chỉ có ảnh");
        assertThat(files("Content-Type: application/pdf\n\nxyz").text()).startsWith("(Thư không có nội dung chữ: cần");
        assertThat(files("Content-Type: text/plain\n\n").text()).isEqualTo("(Thư không có nội dung chữ.)");
    }

    @Test
    void aSubjectAloneDoesNotHideThatThePictureMustBeLookedAt() {
        assertThat(files("Subject: Don phan anh\nContent-Type: image/jpeg\n\nxyz")
                        .text())
                .isEqualTo("Don phan anh\n\n(Thư chỉ có ảnh, không có chữ: cần xem ảnh gửi kèm.)");
    }

    @Test
    void whatATelephoneWritesBelowEveryMailIsNoWords() {
        assertThat(wordless("Đã gửi từ iPhone của tôi", "image/heic; name=a.heic"))
                .contains(Wordless.PICTURE);
        assertThat(wordless("Sent from my Galaxy", "application/octet-stream; name=thu.m4a"))
                .contains(Wordless.SOUND);
        assertThat(wordless("Sent from my Galaxy: xem ảnh nhé\nCán bộ vắng mặt", "image/jpeg; name=a.jpg"))
                .isEmpty();
        assertThat(wordless("", "application/pdf; name=a.pdf")).contains(Wordless.FILES);
    }

    private static Optional<Wordless> wordless(String words, String type) {
        String mail = "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n"
                + words + "\n--b\nContent-Type: " + type + "\nContent-Disposition: attachment\n\nxyz\n--b--\n";
        return Wordless.of(MailReader.read(mail.replace("\n", "\r\n").getBytes(UTF_8)));
    }

    @Test
    void everyReasonToLookHasItsWords() {
        IntStream.range(0, 2)
                .forEach(i -> assertThat(
                                files("Content-Type: message/" + (i == 0 ? "partial" : "external-body") + "\n\nx")
                                        .text())
                        .endsWith(")"));
    }
}
