package vn.langnghe.web.mailroom;

import java.util.List;

/**
 * The form of a new rule.
 *
 * @param features what the mail could be like others in
 * @param tried what trying it said, or empty
 * @param allowed whether it may be switched on; false before it was tried
 */
public record RuleForm(List<Option> features, List<Option> effects, String tried, boolean allowed) {
    /** One choice. */
    public record Option(String value, String label, boolean selected) {}
}
