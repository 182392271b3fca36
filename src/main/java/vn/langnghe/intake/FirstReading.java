package vn.langnghe.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.langnghe.casework.Reception;
import vn.langnghe.casework.facts.Confidentiality;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.facts.NewCase;
import vn.langnghe.casework.facts.StoryText;
import vn.langnghe.casework.suggest.CaseSuggestion;
import vn.langnghe.casework.suggest.Known;
import vn.langnghe.casework.suggest.Suggestions;
import vn.langnghe.identity.IdentityMode;
import vn.langnghe.office.Routing;
import vn.langnghe.seal.CodeLock;
import vn.langnghe.seal.Sealing;

/** What an arrival is as a case: its kind, whether it is sealed or urgent, from what the sender chose and what the words say. */
@ApplicationScoped
class FirstReading {
    @Inject
    private Suggestions suggestions;

    /**
     * Reads an arrival that was checked; in a sealed case the sender of a mail is sealed with it.
     *
     * @param at the moment of its arrival
     */
    NewCase read(Arrival a, CodeLock lock, Sealing sealing, Instant at) {
        Kind kind = a.kind() == null ? Kind.PHAN_ANH : Kind.unsigned(a.kind());
        boolean desk = Routing.namesDesk(a.text());
        CaseSuggestion suggestion = suggestions.onArrival(
                new Known(a.kind() == null ? null : kind, a.category(), a.rank(), a.subjectOffice(), desk, a.urgent()),
                a.heading(),
                a.text());
        boolean sealed = suggestion.sealed()
                || a.identity().mode() == IdentityMode.SEALED
                || Reception.demandsSeal(kind, a.category());
        if (sealed) {
            a.inSealedCase();
        }
        return new NewCase(
                a.channel(),
                kind,
                a.kind() != null,
                a.category(),
                a.subjectOffice(),
                a.rank(),
                confidentiality(a.identity().mode(), sealed),
                sealed,
                a.urgent() || suggestion.urgent(),
                desk,
                Title.of(a.heading(), a.text()),
                new StoryText(a.text(), a.place(), a.happenedAt(), a.subjectName()),
                lock,
                sealing,
                a.attachments().size(),
                at,
                a.registeredBy() == null ? "citizen" : a.registeredBy());
    }

    private static Confidentiality confidentiality(IdentityMode mode, boolean sealed) {
        Confidentiality byMode = mode == IdentityMode.ANONYMOUS ? Confidentiality.ANONYMOUS : Confidentiality.OPEN;
        return sealed ? byMode.stricter(Confidentiality.SEALED) : byMode;
    }
}
