package org.qingshan.conversation.question;

import java.util.Map;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;

/** A text as questions are read in it: as the claim reader folds it, and the asking words of Cantonese in the standard language. */
final class PlainWords {
    private static final Pattern OR_NOT = Pattern.compile("(\\p{IsHan})唔\\1");
    private static final Pattern IS_IT = Pattern.compile("[是系]咪");
    private static final Pattern HAVE_OR_NOT = Pattern.compile("有冇");

    /** As it is typed on a phone: "how much r the eggs", "did u get it". */
    private static final Pattern TYPED = Pattern.compile("(?<![a-z0-9'])(?:u|r|ur|(?<!\\d )yr)(?![a-z0-9'.])");

    private static final Map<String, String> WRITTEN_OUT = Map.of("u", "you", "r", "are", "ur", "your", "yr", "your");

    private PlainWords() {}

    /** In whole words. */
    static String writtenOut(String plain) {
        return plain.indexOf('u') < 0 && plain.indexOf('r') < 0
                ? plain
                : TYPED.matcher(plain).replaceAll(found -> WRITTEN_OUT.get(found.group()));
    }

    /** 新唔新鮮, 係咪今日摘, 有冇. */
    static String of(String text) {
        var plain = writtenOut(Normaliser.plain(text));
        if (plain.indexOf('唔') >= 0) {
            plain = OR_NOT.matcher(plain).replaceAll("$1不$1");
        }
        if (plain.indexOf('咪') >= 0) {
            plain = IS_IT.matcher(plain).replaceAll("是不是");
        }
        return plain.indexOf('冇') >= 0 ? HAVE_OR_NOT.matcher(plain).replaceAll("有没有") : plain;
    }
}
