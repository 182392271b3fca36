package vn.langnghe.web.desk.words;

import java.util.List;
import vn.langnghe.web.desk.act.ActionButton;

/**
 * An item of what a case alleges, in words.
 *
 * @param content or that it is kept from this reader
 * @param finding in words, or that there is none
 * @param shade class of the finding: {@code done}, {@code wait} or {@code off}
 * @param text what was found, or empty
 * @param acts links to what may be done to it
 */
public record ItemLine(
        int number, String content, String finding, String shade, String text, String basis, List<ActionButton> acts) {}
