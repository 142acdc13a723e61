package org.qingshan.conversation;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.Role;
import org.qingshan.inbox.IncomingMessage.Kind;

/**
 * Whether what a host says of goods is an order of his own: whoever may change the lineup speaks of goods all evening, and nothing is kept for
 * him but what is said in an exact form (A1+1, A1两箱), what he says is for himself, and what answers a question about it. All else is asked.
 */
public final class HostsPurchase {
    private static final String NUMBER = "\\d{1,6}(?:\\.\\d{1,2})?|[零一二两三四五六七八九十百半]{1,6}";

    private static final String UNITS = Stream.of(Unit.values())
            .flatMap(unit -> unit.plainWords().stream())
            .sorted((one, other) -> other.length() - one.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));

    /** Codes, with nothing beside them but how many and in what. */
    private static final Pattern EXACT = Pattern.compile(
            "(?:[\\s,，、;；:：。.!！+＋*×&]|[xX](?=\\s?\\d)|(?:要|来|and|of|please|pls)(?![a-z])|[A-Za-z]\\d{1,3}(?!\\d)号?|(?:"
                    + UNITS + ")(?![a-z])|" + NUMBER + ")*+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CODE = Pattern.compile("[A-Za-z]\\d{1,3}(?!\\d)|^\\s*[+＋]\\s*\\d");

    /** "Add one more A1": nobody stocks by ones. */
    private static final Pattern ONE_MORE = Pattern.compile(
            "add (?:one|1) (?:more )?[A-Za-z]\\d{1,3}|[A-Za-z]\\d{1,3}(?:再|多|再多)?(?:加|来)[一1]\\p{IsHan}?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FOR_HIMSELF = Pattern.compile(
            "我(?:们?自己|家|俩)?(?:也|再|还|先|就|只|另外){0,2}(?:想要?|要|买|订|拍|抢|留|拿)|(?:给|帮|替)我(?:自己)?(?:也|再|先){0,2}(?:留|来|拿|订|买|下单|带|拍|要)|我自己|自用|自[己家](?:人)?(?:吃|喝|用|要|留|尝|穿|戴)"
                    + "|[给送寄捎]我(?:家|的)?(?:妈|爸|爹|娘|老?[婆公爷奶伯叔婶姑姨舅]|哥|姐|弟|妹|儿|女|闺女|孩子|媳妇|岳|丈)"
                    + "|\\b(?:i|we)(?: would|'d)?(?: also| just)? (?:want|like|need|take|buy|order)\\b|\\bi'?ll (?:also |just )?(?:take|have|buy)\\b|\\bfor (?:me|myself|us|ourselves|my (?:own|wife|husband|family|mum|mom|dad|mother|father|kids))\\b|\\bmy own\\b|\\b(?:get|buy|give) (?:me|myself)\\b(?!.{0,24}\\bmore\\b)",
            Pattern.CASE_INSENSITIVE);

    /** 我留三箱黄桃给老客户, 我拿两箱出来给大家看: what he takes is for somebody else, or to be seen. */
    private static final Pattern FOR_OTHERS = Pattern.compile(
            "我(?:们?自己|先|再|就|也|还){0,2}[留拿].{0,16}(?:给(?!我|咱|自己|自家|家里)|[出上]来|出去|展示|试吃)"
                    + "|\\b(?:take|need|want|like|keep|have)\\b.{0,30}\\b(?:to (?:show|open|taste|cut|demonstrate|display)|for (?:(?:an?|the|our|some|my|old|regular|loyal) ){0,3}(?:customers?|clients?|regulars?|viewers?|display|show|tasting|sampling|everyone|everybody))\\b",
            Pattern.CASE_INSENSITIVE);

    /** 我要再上两箱, 给我加三十袋: he says of himself that there shall be more for sale. */
    private static final Pattern STOCKS = Pattern.compile(
            "(?:我|我们|咱们?)(?:想|要|得|会|准备|打算|再|还|先|给大家|给观众){1,4}(?:加货|补货|上架|上(?!次|面|回)|补|添|放|摆|挂|改|调|减)|(?:给|帮|替)我(?:把.{1,12}?)?(?:再|又|先){0,2}(?:加货|补货|加(?!一)|补|上|添|放|摆|挂|改|调|设|减)"
                    + "|\\b(?:i|we|i'll|we'll)(?: want| need| would like|'d like)? (?:to )?(?:put|add|set|restock|top up|offer|sell)\\b",
            Pattern.CASE_INSENSITIVE);

    /** So many in one go only somebody who sells speaks of. */
    private static final BigDecimal MORE_THAN_A_BUYER = new BigDecimal(20);

    private HostsPurchase() {}

    /** Whether he says in so many words that it is for himself. */
    public static boolean isSaid(String said) {
        var plain = Normaliser.simplified(said);
        return FOR_HIMSELF.matcher(plain).find()
                && !STOCKS.matcher(plain).find()
                && !FOR_OTHERS.matcher(plain).find();
    }

    /** Whether this may be kept for who says it; always of whoever is no host, and of what was tapped. */
    public static boolean isPlain(Turn turn, ClaimReading reading) {
        return !turn.may(Role.HOST)
                || !turn.isPrivate()
                || turn.message().kind() != Kind.TEXT
                || unclear(turn, reading).isEmpty()
                || isChosen(turn)
                || isSaid(turn.said())
                || isExact(turn.said())
                || isAnswer(turn)
                || goesOn(turn, reading);
    }

    /** The claims that would change how much he has, but for what is only given back. */
    public static List<Claim> unclear(Turn turn, ClaimReading reading) {
        var isExchange = reading.claims().stream().anyMatch(HostsPurchase::givesBack);
        return isExchange
                ? List.of()
                : reading.claims().stream()
                        .filter(claim -> turn.sale().slot(claim.slot()).isPresent())
                        .toList();
    }

    private static boolean givesBack(Claim claim) {
        return claim.action() == Claim.Action.CANCEL || claim.action() == Claim.Action.REDUCE;
    }

    /** Whether it is a code and how much of it, and nothing else. */
    public static boolean isExact(String said) {
        var plain = Normaliser.simplified(said).strip();
        return CODE.matcher(plain).find()
                && (EXACT.matcher(plain).matches() || ONE_MORE.matcher(plain).matches());
    }

    /** By its button, or in words that mean one. */
    private static boolean isChosen(Turn turn) {
        return turn.outcomeSoFar().equals("/buy") || turn.answered().isPresent();
    }

    /** It names nothing, and something was asked. */
    private static boolean isAnswer(Turn turn) {
        return !turn.askedSlots().isEmpty() && Hearing.namesNothing(turn);
    }

    /** 再来一箱, 改成三箱 right behind what he has bought. */
    private static boolean goesOn(Turn turn, ClaimReading reading) {
        return Hearing.namesNothing(turn)
                && Hearing.isOfJustNow(turn)
                && reading.claims().stream()
                        .allMatch(claim -> claim.quantity().compareTo(MORE_THAN_A_BUYER) < 0
                                && turn.sale()
                                        .slot(claim.slot())
                                        .filter(item -> Phrasing.had(turn, item).signum() > 0)
                                        .isPresent());
    }
}
