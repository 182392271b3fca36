/**
 * What the operator sets: keys, rules and values of the environment, and the few facts that a database keeps of itself.
 *
 * <p>Gate: {@link vn.langnghe.platform.setting.Settings}, read once at the start; an unknown key or an impossible value is a
 * {@link vn.langnghe.platform.setting.SettingsProblem}. {@link vn.langnghe.platform.setting.StoredSettings} are rows.
 *
 * <p>Must not know what a room does with a setting.
 */
package vn.langnghe.platform.setting;
