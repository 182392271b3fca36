package vn.langnghe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at an opened page on a phone, a tablet and an office screen, in the light and in the dark, and keeps what is
 * wrong until the end. {@code -Dpictures=<folder>} keeps what it looked like.
 */
final class Looks {
    private static final List<Integer> WIDTHS = List.of(320, 768, 1366);
    private final List<String> wrong = new ArrayList<>();

    /** A page: axe at every width, its colours in the dark as well. */
    void page(Page page, String where) {
        for (int width : WIDTHS) {
            light(page, where, width);
            keep(Axe.everything(page), where + " " + width);
            dark(page, where, width);
            keep(Axe.colours(page), where + " " + width + " dark");
        }
    }

    /** A page that differs from one looked at by a form only: measured at every width, axe on a phone. */
    void form(Page page, String where) {
        for (int width : WIDTHS) {
            light(page, where, width);
            if (width == WIDTHS.get(0)) {
                keep(Axe.everything(page), where + " " + width);
            }
        }
        dark(page, where, WIDTHS.get(WIDTHS.size() - 1));
        keep(Axe.colours(page), where + " dark");
    }

    void nothingWrong() {
        assertThat(wrong).isEmpty();
    }

    private void light(Page page, String where, int width) {
        page.waitForLoadState();
        page.setViewportSize(width, 800);
        put(page, ColorScheme.LIGHT);
        picture(page, where + "-light-" + width);
        if (page.content().contains("Mã sự cố")) {
            wrong.add(where + " is the page of a failure");
        }
        int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (wide > width) {
            wrong.add(where + " is " + wide + " wide at " + width);
        }
    }

    private static void dark(Page page, String where, int width) {
        put(page, ColorScheme.DARK);
        picture(page, where + "-dark-" + width);
    }

    /** Without motion: a colour half-way between light and dark is no finding. */
    private static void put(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    static void picture(Page page, String name) {
        String folder = System.getProperty("pictures");
        if (folder != null) {
            Path file = Path.of(folder, name.replaceAll("[^\\w-]", "_") + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }

    private void keep(List<String> found, String where) {
        found.forEach(finding -> wrong.add(where + ": " + finding));
    }
}
