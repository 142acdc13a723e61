package org.qingshan.conversation.address;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of somebody's identity card: it is on no label, and no phone. */
final class IdentityNumber {
    private static final String LABEL =
            "(?:(?:我的?|本人)?(?:身份证(?:件)?|证件|公民身份)(?:号码?)?(?:是|为)?|\\b(?:my )?(?:national |resident )?(?:id|identity)(?: ?card)?(?: (?:number|no\\.?))?(?: is)?)[ :]{0,3}";

    private static final Pattern SAID = Pattern.compile("(?:" + LABEL
            + ")?(?<!\\d)[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dx](?![\\da-z])|"
            + LABEL + "\\d{15,18}x?(?![\\da-z])");

    private IdentityNumber() {}

    static void take(PastedLine line) {
        Matcher said = SAID.matcher(line.view());
        while (said.find()) {
            line.take(said.start(), said.end());
        }
    }
}
