package org.qingshan.conversation.claim;

import java.util.regex.Pattern;

/**
 * Whether a text tells that somebody else brings goods to the shop, or has brought them: 吴秀英会带30斤笋, "Mei Lan will bring 30 jin of
 * shoots". Whoever says that orders nothing, whatever is named and counted. Who speaks of himself, or asks the shop for it, is none
 * of these. Pure; each beginning is read once, so that a long text takes no longer than its length.
 */
final class Bringing {
    private static final String WHEN =
            "(?:大?(?:今|明|后)[天早晚日]|早上|上午|中午|下午|晚上|(?:这|下)?个?(?:周|星期|礼拜)[一二三四五六日天末]|\\d{1,2}[号日点])";

    /** Who asks for something, or speaks of himself. */
    private static final String OTHERS = "(?!我|俺|咱|你|您|谁|哪|老板|主播|掌柜|客服|店家|店主|快递|麻烦|劳烦|帮|请|给|能|可|会)";

    private static final String VERB = "[带送拿挑背运供拉扛提捎交]";
    private static final String WILL =
            "(?:能够?|会|准备|打算|可以(?!再?[拿提])|想(?!再?[拿提带捎]))(?:再|给我们|给你们|给村里|给店里)*" + VERB + "(?![给我])";
    /** With so much of it: 送来30斤笋, 送来竹笋48斤, 送30斤笋来. */
    private static final String DID =
            "(?!拿)" + VERB + "(?:过?来了?(?=\\s*(?:\\p{IsHan}{1,4})?\\s*[\\d一二两三四五六七八九十百半])|(?=.{2,12}来了?$))";

    private static final Pattern HAN = Pattern.compile("^(?:" + WHEN + ")*+" + OTHERS + "(?<who>\\p{IsHan}{2,6}?)家?(?:"
            + WHEN + "|说|讲|了|他|她|也|还|又|再|今天|刚才?|[\\s,:])*+(?:" + WILL + "|" + DID + ")");
    /** 那两斤会带: no person. */
    private static final Prefiltered AMOUNT = Prefiltered.of("[一二两三四五六七八九十百半几][箱盒袋斤份个包公件]");

    private static final Prefiltered ENGLISH = Prefiltered.of(
            "(?<![\\w\\p{L}.'’-])[.'’-]*+(?!(?:i|we|you|u|please|who|can|could|will|would|also|still)\\b)\\p{L}[\\p{L}.'’-]*+,? (?:says?,? (?:that )?(?:he|she|they) )?(?:can|will|could|is going to|has just|has|just) (?:also |still |just )?(?:bring|brought|deliver|delivered|supply|drop off|dropped off)\\b(?! me\\b| us\\b)");

    private Bringing() {}

    /** @param plain as {@link Normaliser#plain} makes it */
    static boolean isTold(String plain, Lineup lineup) {
        var han = HAN.matcher(plain);
        return han.find()
                        && !AMOUNT.isIn(han.group("who"))
                        && lineup.beginning(han.group("who")).isEmpty()
                || ENGLISH.isIn(plain);
    }
}
