package org.qingshan.conversation.claim;

import java.util.regex.Pattern;

/**
 * So much will do, whatever was said or wished before: "that's too many, one is enough", "I'll only take one"; and 媳妇让买五袋红糖 两袋就够了,
 * where the one who writes has the last word.
 */
public final class OwnSay {
    private static final String COUNT = "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|half an?)";
    private static final String UNIT =
            "(?: (?:boxes|box|bags?|jin|cartons?|packs?|packets?|pieces?|bottles?|jars?|tins?|portions?|pairs?|kilos?|kg|catt(?:y|ies)|kgs?))?";
    private static final String OH = "(?:(?:oh|hmm+|hm|aiyo|aiyah?|no|wait|ok|okay|sorry|actually)[,.! ]{1,3}){0,3}+";
    private static final String END = "(?: (?:for (?:me|us)|please|pls|thanks|lah?|already|then)){0,3}[.! ]{0,5}$";
    private static final String DO =
            "(?:(?:'s| is| are| will be| would be)? (?:quite |more than )?(?:enough|plenty)| will do| would do)";

    private static final Pattern ENOUGH = Pattern.compile("^" + OH + "(?:(?:" + COUNT + UNIT
            + " (?:is|are) |that'?s |thats |that is |it'?s )?(?:way |far |a bit )?too (?:much|many)(?: lah?)?[,.;!]{0,2} )?(?:just |only )?(?<own>"
            + COUNT + UNIT + ")" + DO + END
            + "|^" + OH
            + "(?:that'?s |thats |that is |it'?s |way |far ){1,2}too (?:much|many)(?: lah?)?[,.;!]{0,2} (?:just |only )(?<just>"
            + COUNT + UNIT + ")" + END
            + "|^" + OH + "(?:i'll|i will|we'll|we will) (?:only|just) (?:take|have|get|need|want) (?<only>" + COUNT
            + UNIT + ")" + END);

    private static final Pattern OVERRULED = Pattern.compile(
            "^(?:my )?(?:wife|husband|hubby|mum|mom|mother|dad|father|kids?|son|daughter|sister|brother|grandma|boss) (?:says?|said|wants?|wanted|asks? for|asked for) "
                    + COUNT
                    + "(?<of> (?:boxes|box|bags?|jin|cartons?|packs?|packets?|pieces?|bottles?|jars?|tins?|portions?|pairs?|kilos?|kg)(?: of)? [a-z ]{3,20}?)[,.;]? (?:(?:but|nope|no|nah|i say|i think|i'd say)[, ]{1,2}){0,3}+(?:"
                    + "(?:just |only )?(?<one>" + COUNT + ")" + DO + "(?:[,.;!] ?" + COUNT + " it is)?|(?<is>" + COUNT
                    + ") it is)" + END);

    /** "I said three boxes of peaches but two will do", "… but make it two". */
    private static final Pattern SAID_MORE =
            Pattern.compile("^(?:sorry,? )?i (?:said|ordered|asked for|put down|wrote) " + COUNT
                    + " (?<unit>boxes|box|bags?|cartons?|jin|packs?|packets?|pieces?|bottles?|jars?|tins?|portions?|pairs?|kilos?|kg)(?: of)? (?<goods>[a-z ]{3,20}?),? but (?:(?:just |only |actually ){0,2}(?<own>"
                    + COUNT
                    + ")(?: (?:boxes|box|bags?|cartons?|jin|packs?|packets?|pieces?|bottles?|jars?|tins?|portions?|pairs?|kilos?|kg))?"
                    + DO
                    + "|(?:please |can you |actually |now ){0,2}(?:make|change) (?:it|that)(?: to| into)? (?<made>"
                    + COUNT
                    + ")(?: (?:boxes|box|bags?|cartons?|jin|packs?|packets?|pieces?|bottles?|jars?|tins?|portions?|pairs?|kilos?|kg))?)"
                    + END);

    /** "I said one but make it three". */
    private static final Pattern SAID_ONE = Pattern.compile("^(?:sorry,? )?i (?:said|ordered|asked for|put down|wrote) "
            + COUNT + UNIT
            + ",? but (?:(?=(?:please |can you |actually |now )?(?:make|change) (?:it|that))|i (?:now |really |actually )?(?:want|need|meant) (?="
            + COUNT + UNIT + END + "))");

    /** It is not wanted, and no complaint that there was none. */
    private static final Pattern NONE = Pattern.compile(
            "^(?:(?:sorry|actually|ok|please)[, ]{1,2}){0,2}no (?<goods>(?!thanks?\\b|worries\\b|problem\\b|please\\b|need\\b|more\\b|wait\\b|sorry\\b)[a-z]{3,12}(?: [a-z]{3,12})?),? (?:please )?cancel (?:it|them|that)(?: please)?[.! ]{0,4}$");

    private static final String NUMBER = "(?:\\d{1,3}|[一二两三四五六七八九十半])";
    private static final Pattern OVERRULED_IN_CHINESE = Pattern.compile(
            "^(?:我家?)?(?:媳妇|老婆|老公|爱人|妈妈?|老妈|爸爸?|老爸|婆婆|奶奶|爷爷|孩子|儿子|女儿|闺女|姐姐?|妹妹?|哥哥?|弟弟?)(?:他|她)?(?:说|让|叫|喊|非要|吵着|闹着|想|要){1,2}(?:我)?(?:买|要|拿|来|订|整){0,2}"
                    + NUMBER
                    + "(?<unit>[箱斤袋盒包瓶罐桶条])(?<goods>\\p{IsHan}{1,4}?)[ ,;.]{1,2}(?:我(?:看|觉得|说|想)?|但|就|给[他她]来|来|有){0,3}(?<own>"
                    + NUMBER
                    + ")\\k<unit>(?:就|也|都|足)?(?:够|够了|够吃|行|行了|好了|得了|可以了)(?:[ ,;.]{0,2}(?:就|那就)?(?:来|要|买)\\k<own>\\k<unit>)?[吧了啊呀啦.! ]{0,4}$");

    private static final int LONGEST = 80;

    private OwnSay() {}

    /** The same, with no more than what shall be. */
    static String settled(String plain) {
        if (plain.length() > LONGEST) {
            return plain;
        }
        var none = NONE.matcher(plain);
        if (none.find()) {
            return "cancel " + none.group("goods");
        }
        var overruled = OVERRULED.matcher(plain);
        if (overruled.find()) {
            return first(overruled.group("one"), overruled.group("is")) + overruled.group("of");
        }
        var more = SAID_MORE.matcher(plain);
        if (more.find()) {
            return "make my " + more.group("goods") + " " + first(more.group("own"), more.group("made")) + " "
                    + more.group("unit");
        }
        var one = SAID_ONE.matcher(plain);
        if (one.find()) {
            var instead = plain.substring(one.end());
            return instead.contains("make ") || instead.contains("change ") ? instead : "make it " + instead;
        }
        var chinese = OVERRULED_IN_CHINESE.matcher(plain);
        return chinese.find() ? "来" + chinese.group("own") + chinese.group("unit") + chinese.group("goods") : plain;
    }

    /** The same of somebody who has some already, as a change of it; of others it only tells. */
    public static String ofWhatThereIs(String said) {
        var enough = ENOUGH.matcher(said.length() <= LONGEST ? Normaliser.plain(said) : "");
        return enough.find()
                ? "make it " + first(enough.group("own"), enough.group("just"), enough.group("only"))
                : said;
    }

    private static String first(String... groups) {
        for (var group : groups) {
            if (group != null) {
                return group;
            }
        }
        return "";
    }
}
