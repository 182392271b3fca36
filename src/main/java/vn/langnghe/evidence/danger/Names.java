package vn.langnghe.evidence.danger;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the ending of a name says: by it a computer chooses the program that opens a file. */
public final class Names {
    private static final Set<String> RUN = Set.of(
            "exe",
            "com",
            "scr",
            "pif",
            "bat",
            "cmd",
            "ps1",
            "psm1",
            "psd1",
            "vbs",
            "vbe",
            "vb",
            "js",
            "jse",
            "mjs",
            "wsf",
            "wsh",
            "wsc",
            "sct",
            "hta",
            "msi",
            "msp",
            "mst",
            "msix",
            "appx",
            "msu",
            "dll",
            "ocx",
            "sys",
            "cpl",
            "lnk",
            "url",
            "website",
            "webloc",
            "desktop",
            "reg",
            "inf",
            "scf",
            "msc",
            "gadget",
            "application",
            "appref-ms",
            "settingcontent-ms",
            "library-ms",
            "search-ms",
            "diagcab",
            "jar",
            "jnlp",
            "class",
            "sh",
            "run",
            "bash",
            "command",
            "app",
            "dmg",
            "pkg",
            "apk",
            "deb",
            "rpm",
            "py",
            "pyw",
            "php",
            "pl",
            "one",
            "onepkg",
            "chm",
            "hlp",
            "iso",
            "img",
            "vhd",
            "vhdx",
            "vmdk",
            "cab",
            "rdp",
            "iqy",
            "slk",
            "xll",
            "wll",
            "ade",
            "adp",
            "mdb",
            "accdb",
            "accde");

    private static final Set<String> SHOWN = Set.of("html", "htm", "xhtml", "shtml", "mht", "mhtml", "svg", "svgz");
    private static final Set<String> MACROS = Set.of(
            "docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppam", "ppsm", "sldm", "xla", "ppa");

    /** Windows drops what stands here. */
    private static final Pattern DROPPED = Pattern.compile("[. ]+$");

    private Names() {}

    /** @param name as it is shown, without invisible letters */
    public static Optional<Danger> danger(String name) {
        String whole = DROPPED.matcher(name).replaceAll("");
        int dot = whole.lastIndexOf('.');
        String ending = dot < 0 ? "" : whole.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (RUN.contains(ending)) {
            return Optional.of(Danger.PROGRAM);
        }
        if (SHOWN.contains(ending)) {
            return Optional.of(Danger.PAGE);
        }
        return MACROS.contains(ending) ? Optional.of(Danger.MACROS) : Optional.empty();
    }
}
