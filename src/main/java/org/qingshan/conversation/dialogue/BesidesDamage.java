package org.qingshan.conversation.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.CameIn;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.heard.PraiseWords;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.ConcernReader;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.damage.Bought;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.stream.LineupItem;

/** What somebody says who is asked about spoilt goods, and that is no answer to it: nothing of it is lost. */
final class BesidesDamage {
    private static final Pattern OF_BAD = Pattern.compile(
            "坏|烂|碎|霉|臭|馊|蔫|瘪|破|漏|(?<![笑累急气饿热冷烦吓困渴])死|压扁|裂|潮|变质|不(?:太|怎么|是很|大)?(?:好|行|新鲜|能吃)|没法吃"
                    + "|\\b(?:bad|rotten|broken|broke|leak(?:ed|ing)?|dead|died|mou?ldy|damaged|bruised|squashed|crushed|smashed|cracked|spoil(?:ed|t)|off)\\b"
                    + "|(?:\\bnot|n't) (?:very |so |too |that )?(?:good|ok|okay|fine)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What ends in this says that the bad word behind it is not so. */
    private static final Pattern DENIED = Pattern.compile(
            "(?:没有?|未|不|\\bnot|n't|\\bno|\\bnone|\\bnever)(?:怎么|什么|[一半]?[个点颗]|有|是|算|很|太|都|了| |at all|really|so|very|too|yet|been|got|gone|one|any){0,20}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WELL = Pattern.compile(
            "没事|没问题|不错|完好|(?<!不|不是)(?:[很都还挺是也]好(?![多几些像])|好的)"
                    + "|(?<!\\bnot |n't |not very |not so |not too |not that )\\b(?:fine|good|nice|lovely|ok|okay|all right|alright|great|perfect|no problem)\\b",
            Pattern.CASE_INSENSITIVE);

    /** As the others are; not that it came too, or is wanted too. */
    private static final Pattern ALSO =
            Pattern.compile("也(?![到收来没要买加拿给想])|\\b(?:too|as well|also)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern CAME_OR_WANTED = Pattern.compile(
            "到[了的]|收到|\\b(?:came|arrived|got|received|want|need|order|buy|take)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PUT_RIGHT = Pattern.compile(
            "补(?!货)|赔|退|重[新发寄]|寄回|\\b(?:refund|replace\\w*|money back|send (?:\\w+ ){0,3}back|return)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SENT =
            Pattern.compile("[寄送发]|地址|订单|\\b(?:send|ship|deliver|address|order)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern WANTED = Pattern.compile(
            "再[来买加要拿订拍]|[来买订拍]|下单|\\b(?:want|order|buy|take|add|more|another|please)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN = Pattern.compile(
            "[，。；;！!\\n]+|,(?!\\d)|\\.(?!\\d)|但是?|不过|可是|\\b(?:but|and|while|though)\\b", Pattern.CASE_INSENSITIVE);

    /** What is said of it comes behind: 还有竹笋，全烂了. */
    private static final Pattern NAME_ALONE = Pattern.compile(
            "(?!.*[没不未])(?:还有|另外|以及|和|跟|the |also |plus ){0,20}(?:\\p{IsHan}{1,4}|[a-z]\\d{1,3}|[a-z]+(?: [a-z]+)?)",
            Pattern.CASE_INSENSITIVE);

    private BesidesDamage() {}

    /** What asks something, or complains of something else, is left to whoever can answer it or has to hear it. */
    static boolean isForOthers(Turn turn) {
        return isForOthers(turn.said())
                || turn.sentence().tells(CameIn.IS_TOLD)
                || PraiseWords.stars(turn.said()).isPresent();
    }

    /** What is wanted, changed or sent, of other goods than those that it is about: "three bags of sugar, to my daughter". */
    static boolean isShopTalk(Turn turn, LineupItem asked) {
        var said = turn.said();
        if (OF_BAD.matcher(said).find()
                || PUT_RIGHT.matcher(said).find()
                || ElseTold.isMissing(said)
                || ALSO.matcher(said).find() && !CAME_OR_WANTED.matcher(said).find()
                || turn.sentence().wantsRemedy()) {
            return false;
        }
        var named = turn.round().named(said);
        boolean isOfOthers = !named.isEmpty() && !named.contains(asked.slot());
        return isOfOthers && (SENT.matcher(said).find() || Hearing.mayBeClaim(turn))
                || WANTED.matcher(said).find() && Hearing.mayBeClaim(turn);
    }

    private static boolean isForOthers(String said) {
        var concern = ConcernReader.read(said);
        return concern.filter(Concern::isComplaint).isPresent()
                || QuestionReader.wantsAnAnswer(said)
                        && concern.filter(Concern.DAMAGED::equals).isEmpty();
    }

    /** The other goods of the order that are said to be bad, too; not those that are well, or only came with it. */
    static List<Bought> others(Turn turn, CustomerOrder order, LineupItem asked) {
        return bad(turn, order, turn.said()).stream()
                .filter(one -> !one.item().equals(asked))
                .toList();
    }

    /** All goods of the order that are said to be bad. */
    static List<Bought> bad(Turn turn, CustomerOrder order, String said) {
        var all = Bought.in(order);
        return isForOthers(said)
                ? List.of()
                : parts(turn, all, said).stream()
                        .filter(BesidesDamage::isBad)
                        .flatMap(part -> SpoiltGoods.named(turn, all, part).stream())
                        .distinct()
                        .toList();
    }

    /** All goods of the order that are named, but those that are only said to be well. */
    static List<Bought> notWell(Turn turn, CustomerOrder order, String said) {
        var all = Bought.in(order);
        var well = parts(turn, all, said).stream()
                .filter(part -> WELL.matcher(part).find() && !isBad(part))
                .flatMap(part -> SpoiltGoods.named(turn, all, part).stream())
                .toList();
        return SpoiltGoods.named(turn, all, said).stream()
                .filter(one -> !well.contains(one))
                .toList();
    }

    /** What is said of what it is about; empty where all of it is about other goods. */
    static String ofAsked(Turn turn, CustomerOrder order, LineupItem asked) {
        var all = Bought.in(order);
        return parts(turn, all, turn.said()).stream()
                .filter(part -> {
                    var named = SpoiltGoods.named(turn, all, part);
                    return named.isEmpty()
                            || named.stream().anyMatch(one -> one.item().equals(asked));
                })
                .collect(Collectors.joining("，"));
    }

    private static List<String> parts(Turn turn, List<Bought> all, String words) {
        List<String> parts = new ArrayList<>();
        for (var said : BETWEEN.split(words)) {
            var part = said.strip();
            var last = parts.size() - 1;
            if (last >= 0 && isNameAlone(turn, all, parts.get(last))) {
                parts.set(last, parts.get(last) + " " + part);
            } else if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static boolean isNameAlone(Turn turn, List<Bought> all, String part) {
        return NAME_ALONE.matcher(part).matches()
                && !isBad(part)
                && !WELL.matcher(part).find()
                && !OF_BAD.matcher(part).find()
                && !CAME_OR_WANTED.matcher(part).find()
                && !SpoiltGoods.named(turn, all, part).isEmpty();
    }

    private static boolean isBad(String part) {
        var bad = OF_BAD.matcher(part).results().toList();
        var isDenied = bad.stream()
                .anyMatch(
                        word -> DENIED.matcher(part.substring(0, word.start())).find());
        return !isDenied
                && !WELL.matcher(part).find()
                && (!bad.isEmpty()
                        || ALSO.matcher(part).find()
                                && !CAME_OR_WANTED.matcher(part).find());
    }

    static boolean tellsOfBad(String said) {
        return OF_BAD.matcher(said).find();
    }

    /** A number that says nothing of bad ones, while something is on sale. */
    static boolean mayBeWanted(Turn turn) {
        return !OF_BAD.matcher(turn.said()).find() && !Choices.wouldOrder(turn).isEmpty();
    }
}
