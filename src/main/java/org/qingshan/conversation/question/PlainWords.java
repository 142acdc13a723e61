package org.qingshan.conversation.question;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;

/** A text as questions are read in it: as the claim reader folds it, and the asking words of Cantonese in the standard language. */
final class PlainWords {
    private static final Pattern OR_NOT = Pattern.compile("(\\p{IsHan})唔\\1");
    private static final Pattern IS_IT = Pattern.compile("[是系]咪");
    private static final Pattern HAVE_OR_NOT = Pattern.compile("有冇");

    private PlainWords() {}

    /** 新唔新鮮, 係咪今日摘, 有冇. */
    static String of(String text) {
        var plain = Normaliser.plain(text);
        if (plain.indexOf('唔') >= 0) {
            plain = OR_NOT.matcher(plain).replaceAll("$1不$1");
        }
        if (plain.indexOf('咪') >= 0) {
            plain = IS_IT.matcher(plain).replaceAll("是不是");
        }
        return plain.indexOf('冇') >= 0 ? HAVE_OR_NOT.matcher(plain).replaceAll("有没有") : plain;
    }
}
