package vn.langnghe.web.desk.files;

import java.util.List;

/**
 * One attachment and the ways to it.
 *
 * @param about size and kind in words
 * @param copy address of the safe copy, null while there is none
 * @param copyWords how far the copy is, or why there is none and what to do
 * @param original address of the original, null where it is not to be had without a reason
 * @param asksWhy whether the original is to be had for a reason
 * @param dangers what is dangerous about the original, in words; empty when nothing is
 * @param asksCare whether the original is to be had by whoever has read these
 */
public record FileLink(
        String id,
        String name,
        String about,
        String copy,
        String copyWords,
        String original,
        boolean asksWhy,
        List<String> dangers,
        boolean asksCare) {}
