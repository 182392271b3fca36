package vn.langnghe.web.desk.act;

/**
 * A button of the action bar.
 *
 * @param key letter shown on it
 * @param code the same as the browser calls the key, whatever input method is on: {@code KeyG}
 * @param link opens the action's form
 * @param current the form is open
 */
public record ActionButton(String label, String key, String code, String link, String shade, boolean current) {}
