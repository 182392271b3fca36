package vn.langnghe.evidence.danger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchTest {
    private static final String ZIP = "application/zip";

    private static Set<Danger> of(String type, byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        try (Watch watch = new Watch(new ByteArrayInputStream(all.toByteArray()))) {
            byte[] some = new byte[777];
            int read;
            do {
                read = watch.read(some);
            } while (read >= 0);
            return watch.dangers(type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] latin(String text) {
        return text.replace('~', '\0').getBytes(ISO_8859_1);
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(size).nextBytes(noise);
        return noise;
    }

    private static byte[] zip(String... entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(noise(500));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The flag of a password in the table of contents, as programs set it. */
    private static byte[] locked(byte[] zip) {
        int entry = new String(zip, ISO_8859_1).indexOf("PK\u0001\u0002");
        zip[entry + 8] |= 1;
        return zip;
    }

    @ParameterizedTest
    @CsvSource({
        "MZ, application/octet-stream, PROGRAM",
        "L~~~\u0001\u0014\u0002~, application/octet-stream, PROGRAM",
        "ITSF, application/octet-stream, PROGRAM",
        "MSCF~, application/octet-stream, PROGRAM",
        "Êþº¾, application/octet-stream, PROGRAM",
        "#!/bin/sh, application/x-executable, PROGRAM",
        "<html>, text/html, PAGE",
        "<svg onload=x>, image/svg+xml, PAGE",
        "Rar!, application/vnd.rar, LOCKED",
        "7z, application/x-7z-compressed, LOCKED",
    })
    void theFirstBytesTellWhatRuns(String start, String type, Danger danger) {
        assertThat(of(type, latin(start), latin("~".repeat(100)))).containsExactly(danger);
    }

    @Test
    void aDiskImageIsKnownBehindItsFirstSectors() {
        assertThat(of("application/octet-stream", new byte[0x8001], latin("CD001"), noise(9_000)))
                .containsExactly(Danger.PROGRAM);
    }

    @Test
    void aPictureThatIsAnArchiveOrAPageTooHasSeveralFormats() {
        assertThat(of("image/gif", latin("GIF89a"), noise(200_000), zip("a.txt")))
                .containsExactly(Danger.SEVERAL);
        assertThat(of("image/gif", latin("GIF89a"), zip("A.class"))).contains(Danger.SEVERAL, Danger.PROGRAM);
        assertThat(of("image/png", latin("\u0089PNG"), noise(200_000), latin("<?php x")))
                .containsExactly(Danger.SEVERAL);
        assertThat(of("video/mp4", latin("~~~~ftypmp42<ScRipt>"))).containsExactly(Danger.SEVERAL);
        assertThat(of("application/zip", latin("PK~~%PDF-1.7"))).containsExactly(Danger.SEVERAL);
    }

    @Test
    void whatAnArchiveHoldsIsTold() {
        assertThat(of(ZIP, zip("anh/1.jpg", "đơn.docx"))).isEmpty();
        assertThat(of(ZIP, zip("anh/1.jpg", "đơn.pdf.exe"))).containsExactly(Danger.PROGRAM);
        assertThat(of(ZIP, zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .containsExactly(Danger.MACROS);
        assertThat(of(ZIP, locked(zip("đơn.pdf")))).containsExactly(Danger.LOCKED);
        assertThat(of(ZIP, noise(300_000), locked(zip("đơn.pdf")))).contains(Danger.LOCKED);
    }

    @Test
    void oldOfficeDocumentsTellOfMacrosAndPasswords() {
        byte[] macros = "x_VBA_PROJECT_CUR".getBytes(UTF_16LE);
        byte[] password = "EncryptedPackage".getBytes(UTF_16LE);
        assertThat(of("application/x-ole-storage", new byte[50_000], macros, new byte[50_000]))
                .containsExactly(Danger.MACROS);
        assertThat(of("application/x-ole-storage", new byte[50_001], password)).containsExactly(Danger.LOCKED);
        assertThat(of("application/pdf", latin("%PDF-1.7"), noise(300_000), latin("trailer <</Encrypt 5 0 R>>")))
                .containsExactly(Danger.LOCKED);
    }

    @Test
    void theAgreedTestOfAllScannersIsFoundWhereverABlockEnds() {
        byte[] test = latin("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
        for (int before : new int[] {0, 700, 740, 776}) {
            assertThat(of("text/plain", latin("a".repeat(before)), test)).containsExactly(Danger.INFECTED);
        }
    }

    @Test
    void whatPeopleSendEveryDayIsNotMarked() {
        assertThat(of("image/jpeg", latin("\u00ff\u00d8\u00ff"), noise(1_000_000)))
                .isEmpty();
        assertThat(of("application/pdf", latin("%PDF-1.7"), noise(100_000), latin("trailer <</Root 1 0 R>>")))
                .isEmpty();
        assertThat(of("text/plain", "Cán bộ nói: <html> là gì?".getBytes(UTF_8)))
                .isEmpty();
        assertThat(of("application/x-empty")).isEmpty();
        assertThat(Danger.of("", "text/html")).isEmpty();
    }

    @Test
    void theCodeInTheDatabaseGoesBothWays() {
        Set<Danger> some = Set.of(Danger.LOCKED, Danger.PROGRAM);
        assertThat(Danger.code(some)).isEqualTo("PROGRAM,LOCKED");
        assertThat(Danger.of("PROGRAM,LOCKED", "x")).isEqualTo(some);
        assertThat(Danger.of(null, "text/html")).containsExactly(Danger.PAGE);
        assertThat(Danger.code(java.util.EnumSet.allOf(Danger.class)).length()).isLessThanOrEqualTo(80);
    }
}
