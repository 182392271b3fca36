package vn.langnghe.casework.notice;

import java.time.LocalDate;
import java.util.Map;

/**
 * The petitioner's side of a case, as far as a paper to the petitioner says it; name and address are written on the paper
 * by hand.
 *
 * @param number of the case
 * @param signedOn when the signed paper came, or null
 */
public record Petitioner(String number, LocalDate receivedOn, LocalDate signedOn) {
    Map<String, String> facts() {
        return Map.of("number", number, "received", Notice.day(receivedOn), "signed", Notice.day(signedOn));
    }
}
