package org.qingshan.conversation.dialogue;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Turn;

/** That an address comes later, or has to wait: 明天给你地址, 多少号我问下妈妈，等等. */
final class ComesLater {
    private static final Pattern PUT_OFF = Pattern.compile(
            "(?:我|地址|那|先|请|(?:给|帮)我|留(?:着|好|一下)|你?[等稍][一]?[下会等候](?:儿)?|[,， ]){0,12}(?:(?:明天|后天|今晚|晚上|晚点|等[一]?[下会](?:儿)?|一会儿?|待会儿?|回头|稍后|下午|过会儿?|之后|再)(?:再|我(?!的?地址)|就|会|把|[,， ]){0,12}+){1,12}+(?:地址)?(?:再|就|会){0,12}(?:给|发|告诉|说|报)?(?:给|一下)?(?:你|您)?(?:们)?(?:我的?|个|新)?(?:地址)?(?:[的吧了哈啊呀哦。.!！~,， ]{1,3}(?:你?先|麻烦|请|帮我|给我|我|[,， ]){0,4}(?:留|放|保留)(?:着|好|住|一下)?)?[的吧了哈啊呀哦。.!！~ ]*"
                    + "|(?:i'?ll |i will |let me )?(?:send|give|tell|text)(?: you)?(?: it| that| the address| my address)?(?: to you)? (?:later|tomorrow|tonight|soon|in a (?:bit|minute|moment))[.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKS_AROUND = Pattern.compile(
            "(?:.{0,16}(?:多少|什么|哪|几号|门牌|地址|电话|号码).{0,6})?(?:我|让我|我去|我先|得|要){0,3}(?:问|查|找|看)(?:一?下|问|查|找|看)?.{0,6}?[哦啊哈呀吧]?[,， ]{0,2}(?:你)?(?:先)?(?:等等|稍等|等一?[下会](?:儿)?|马上)[哦啊哈呀吧。.!！~ ]{0,4}");

    /** 先给我留着: names nothing that could be wanted. */
    private static final Pattern KEPT = Pattern.compile("(?:留|放|保留)(?:着|好|住|一下)");

    private static final int LONGEST_WAIT = 40;

    private ComesLater() {}

    /** 明天给你地址: it comes later, and is none. */
    static boolean isPutOff(String said) {
        return said.length() <= LONGEST_WAIT
                && PUT_OFF.matcher(Normaliser.plain(said)).matches();
    }

    /** 多少号我问下妈妈，等等: it is to wait, whatever is asked elsewhere meanwhile. */
    static boolean isToWait(String said) {
        return HoldOn.isSaid(said)
                || said.length() <= LONGEST_WAIT
                        && ASKS_AROUND.matcher(Normaliser.plain(said)).matches();
    }

    /** The same, or that the address comes later, whatever is told of the place: 寄给我妈，长沙的，一会儿给你地址. */
    static boolean isSaid(Turn turn) {
        var clauses = turn.said().strip().split("[,，。;；]+");
        return isToWait(turn.said())
                || KEPT.matcher(turn.said()).find() && turn.said().contains("地址") && isPutOff(turn.said())
                || clauses.length > 1
                        && turn.said().length() <= LONGEST_WAIT
                        && turn.said().chars().noneMatch(Character::isDigit)
                        && isPutOff(clauses[clauses.length - 1])
                        && clauses[clauses.length - 1].contains("地址")
                        && !NamedGoods.areSaid(turn)
                        && AddressWords.namesNothingOffered(turn);
    }
}
