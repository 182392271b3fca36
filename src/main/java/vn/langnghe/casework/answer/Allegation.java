package vn.langnghe.casework.answer;

/**
 * One numbered item of what a case alleges, as it stands now.
 *
 * @param content null when its reader may not read it: it may repeat a sealed story
 * @param forOffice fit for an office that reads only the redacted extract of a sealed case
 * @param finding null while nothing was found
 * @param text what was found, in words, or null
 * @param basis the law it rests on, or null
 * @param dropped taken off the list, with a reason
 */
public record Allegation(
        int number,
        String content,
        boolean forOffice,
        FindingCode finding,
        String text,
        String basis,
        boolean dropped) {

    /** The item without its content, unless it is fit for offices. */
    public Allegation redacted() {
        return forOffice ? this : new Allegation(number, null, false, finding, text, basis, dropped);
    }
}
