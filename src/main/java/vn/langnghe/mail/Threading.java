package vn.langnghe.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.langnghe.mail.reader.Headers;

/** Finds the case a mail belongs to. What a mail says about itself is only a hint. */
@ApplicationScoped
class Threading {
    /**
     * Where a mail belongs.
     *
     * @param caseId the case it joins, proven; or null
     * @param hintCase number of the case it may belong to, or null
     * @param trace what was looked at, as codes without personal data
     */
    record Thread(String caseId, String hintCase, List<String> trace) {
        static final Thread NONE = new Thread(null, null, List.of("thread:none"));

        boolean joins() {
            return caseId != null;
        }
    }

    Thread of(Delivery delivery, Headers headers) {
        return Thread.NONE;
    }
}
