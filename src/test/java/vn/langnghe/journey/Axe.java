package vn.langnghe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe finds wrong with an opened page. It looks at the page unrolled, as tall as all that stands in it: a bar that
 * stays at the edge of the screen would otherwise lie over whatever the page was rolled to, which is another element
 * with every longer or shorter case.
 */
final class Axe {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** All that can differ between light and dark. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Axe() {}

    static void nothingFound(Page page, String where) {
        assertThat(everything(page)).as(where).isEmpty();
    }

    static List<String> everything(Page page) {
        return unrolled(page, new AxeBuilder(page).withTags(RULES));
    }

    static List<String> colours(Page page) {
        return unrolled(page, new AxeBuilder(page).withRules(COLOURS));
    }

    private static List<String> unrolled(Page page, AxeBuilder axe) {
        // a press returns when the next page begins to come: half of it would lack its heading
        page.waitForLoadState();
        int width = page.viewportSize().width;
        int height = page.viewportSize().height;
        int all = (Integer) page.evaluate("document.documentElement.scrollHeight");
        page.setViewportSize(width, Math.max(height, all));
        try {
            return found(axe);
        } finally {
            page.setViewportSize(width, height);
        }
    }

    /** One page, no frames of others: in the legacy mode no second tab is opened for each look. */
    private static List<String> found(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> rule.getId() + " at "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget().toString())
                                .toList())
                .toList();
    }
}
