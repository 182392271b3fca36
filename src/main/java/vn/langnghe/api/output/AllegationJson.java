package vn.langnghe.api.output;

import vn.langnghe.casework.answer.Allegation;

/** An item of what a case alleges, with what was found. */
final class AllegationJson {
    private AllegationJson() {}

    static Out of(Allegation item, Labels labels) {
        return new Out()
                .put("number", item.number())
                .put("content", item.content())
                .put("forOffice", item.forOffice())
                .put("finding", item.finding())
                .put("findingLabel", labels.of("finding", item.finding()))
                .put("text", item.text())
                .put("basis", item.basis())
                .put("dropped", item.dropped());
    }
}
