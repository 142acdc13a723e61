package org.qingshan.conversation.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/**
 * A host wants back what he has set or marked: 改回去, 撤回刚才的加货, "take back the last price change", "unpack 1009". What
 * was changed just before is changed back, if it is of the kind he names; of anything else he is told the way.
 */
final class HostUndoes {
    private static final int LONGEST = 50;

    private static final Pattern SAID = Pattern.compile(
            "(?:把|请|那|先|帮我){0,3}(?:撤[回销]|取消|收回)(?:一下|掉)?(?:刚才|刚刚|上次|上一[次个]|最后(?:一次)?|前面)?的?(?:那个|那次)?(?:改价|调价|价格(?:改动|修改)?|上架|加货|减货|补货|库存|限购|打包|发货|收款|到账|(?:改动|操作|修改|更改))(?:\\s?\\d{4,9})?(?:吧|了)?[。.!！ ]*"
                    + "|(?:把)?(?:价格|价钱|库存|限购|刚才的?)?(?:给我|都|再)?(?:改|调|变|换)回(?:去|来|原样|刚才的?)(?:吧|了)?[。.!！ ]*"
                    + "|(?:订单|单号)?\\s?#?\\d{4,9}(?:号|单)?(?:其实|根本)?(?:还?没(?:有)?(?:打包|装箱|发出?|发货|寄出?|收到|付)(?:出去|钱|款)?|[发点记标]错)(?:了)?[,，。 ]{0,2}(?:是)?(?:我)?(?:[点发记标按弄]错|还?没(?:有)?(?:发出去|打包|发|收到)(?:钱|款)?)(?:了)?[。.!！ ]*"
                    + "|(?:please )?(?:undo|take back|revert|reverse|roll back)(?: the| my| that| last)*(?: (?:price|stock|limit|card|packing|packed|shipping|payment|receipt|restock|listing|change|thing|one))+(?: change)?(?: of| for)?(?: #?\\w{0,9})?[.! ]*"
                    + "|(?:please )?(?:undo|take back|revert) (?:that|this|it)[.! ]*"
                    + "|(?:please )?(?:unpack|unship|unmark|un-pack)(?: order)? #?\\d{4,9}[.! ]*|(?:please )?(?:change|put|set) (?:it|that|the price) back[.! ]*"
                    + "|(?:order )?#?\\d{4,9} (?:is|was) (?:not|never) (?:packed|shipped|sent|paid)(?: yet)?[,. ]*(?:(?:my|by) mistake|wrong button)?[.! ]*",
            Pattern.CASE_INSENSITIVE);

    /** The same in few words, which could mean anything where nothing was changed just before: 撤销, 写错了，改回去, "sorry, wrong price, change it back". */
    private static final Pattern SHORTLY = Pattern.compile(
            "(?:[^,，。?？\\d]{0,10}?(?:[打写说弄搞设填输按点改报调标看]错|不对|错|口误)(?:价格?|价钱|数量?|库存)?了?[,，。!！ ]{1,3})?(?:(?:不好意思|抱歉|哎呀?|啊|那|请|帮我|给我|赶紧|快)[,， ]?){0,3}(?:把)?(?:价格?|价钱|库存|数量|总数|限购|秒杀|它|这个|那个|刚才的?){0,2}"
                    + "(?:(?:给我|都|再|先)?(?:改|调|变|换|恢复|退|设|还)回(?:去|来|原样|原价|原来的?(?:价格?)?|刚才的?|之前的?)?|撤[销回]|(?:退回|回到|返回)(?:到)?上一步|还原|恢复(?:原价|原样|原来的?)?)(?:吧|了|一下|哈){0,2}[。.!！ ]*"
                    + "|(?:(?:oops|sorry|no|wait|oh|ah|damn|my (?:mistake|bad)|(?:that|this) was (?:a mistake|wrong|a typo)|wrong (?:price|stock|number|total|limit|one)|the (?:price|stock|limit) (?:is|was) wrong|typo|mistake)[,.! ]{1,3}){0,3}"
                    + "(?:please )?(?:undo|revert|restore|take (?:it|that) back|(?:change|put|set|move|turn|bring) (?:it|that|the (?:price|stock|limit|total)) back|(?:go )?back to (?:what it was|the (?:old|usual|last|previous|original) price)|(?:it|that|(?:the )?price) back(?: again)?|roll (?:it|that) back|never ?mind the change)"
                    + "(?: (?:it|that|this|please|the (?:change|price|old price)|to (?:what it was|before|the old (?:price|one)))){0,2}[.! ]*",
            Pattern.CASE_INSENSITIVE);

    /** The opposite of what was just done, where nothing else below takes that back: opens what was closed, lets a buyer buy again, restores an order. */
    private static final Pattern OPPOSITE =
            Pattern.compile("/open [A-Za-z]\\d{1,3} #\\d{1,18}|/unblock #\\d{1,18}|/cancel \\d{4,9} anew");

    private static final Pattern OF_ITEM = Pattern.compile("^(/\\S+ \\S+ #\\d{1,18}) .*$");

    /** Said of the last step, whatever that was; later than just behind a change it may mean anything. */
    private static final Pattern BARELY = Pattern.compile(
            "(?:撤[销回]|还原|(?:please )?(?:undo|revert|restore)(?: (?:it|that|this))?)(?:了|吧|一下| please){0,2}[。.!！ ]*",
            Pattern.CASE_INSENSITIVE);

    /** What is set by a tap, which was not tapped. */
    private static final Pattern SETS = Pattern.compile("/(?:price|stock|limit|flash|add|open|close) \\S.*");

    /** Of more changes nobody thinks. */
    private static final int MOST = 3;

    private HostUndoes() {}

    /**
     * What takes back what the host was told just before, as a command; empty where he means nothing of that, or there is nothing.
     *
     * @param text as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it
     */
    static Optional<String> command(Turn turn, String text) {
        var said = text.strip().replace('’', '\'');
        if (!isMeant(turn, said)) {
            return Optional.empty();
        }
        return UndoneKind.isLifting(said)
                ? back(turn, button -> true).flatMap(UndoneKind::lifting)
                : back(turn, UndoneKind.of(said));
    }

    /** Of several items it is a choice that was offered, and no change of before. */
    private static Optional<String> back(Turn turn, Predicate<String> isOfThat) {
        var shown = turn.offered().filter(Offered::isQuestion).isPresent()
                ? List.<String>of()
                : turn.shown().map(Button::text).toList();
        return last(shown, Offered::takesBack, isOfThat)
                .or(() -> last(shown, text -> OPPOSITE.matcher(text).matches(), isOfThat));
    }

    private static Optional<String> last(List<String> shown, Predicate<String> isBack, Predicate<String> isOfThat) {
        var all = shown.stream()
                .filter(text -> isBack.test(text) && isOfThat.test(text))
                .toList();
        return all.stream().map(HostUndoes::subject).distinct().count() == 1
                ? Optional.of(all.get(all.size() - 1))
                : Optional.empty();
    }

    private static boolean isMeant(Turn turn, String said) {
        return turn.may(Role.HOST)
                && turn.isPrivate()
                && said.length() <= LONGEST
                && !BackOnSaleWords.isAlone(turn, said)
                && (SHORTLY.matcher(said).matches() || SAID.matcher(said).matches());
    }

    /** Something else was said since: he is shown what he has changed last, and taps what he means. Returns whether there was anything. */
    private static boolean isAsked(Turn turn, String said) {
        var isUntapped = isMeant(turn, said) && isUntapped(turn);
        if (!isMeant(turn, said) || BARELY.matcher(said).matches() && !isUntapped) {
            return false;
        }
        var isOfThat = UndoneKind.of(said);
        Map<String, Button> last = new LinkedHashMap<>();
        turn.offered().map(Offered::told).orElse(List.of()).stream()
                .filter(button -> Offered.takesBack(button.text()) && isOfThat.test(button.text()))
                .forEach(button ->
                        last.putIfAbsent(OF_ITEM.matcher(button.text()).replaceFirst("$1"), button));
        if (!last.isEmpty()) {
            turn.outcome("doubt");
            turn.offer(
                    isUntapped
                            ? turn.words().flash().notTapped()
                                    + turn.words().gap()
                                    + turn.words().flash().backWhich()
                            : turn.words().flash().backWhich(),
                    Turn.column(last.entrySet().stream()
                            .limit(MOST)
                            .map(one -> new Button(
                                    label(one.getValue()), one.getValue().text()))));
        } else if (isUntapped) {
            turn.outcome("unchanged");
            turn.say(turn.words().flash().notTapped());
        }
        return !last.isEmpty() || isUntapped;
    }

    /** He was asked what shall be set, and has not tapped it: nothing was changed by that. */
    private static boolean isUntapped(Turn turn) {
        return turn.offered().filter(Offered::isQuestion).isPresent()
                && turn.shown().anyMatch(button -> SETS.matcher(button.text()).matches());
    }

    /** Of a rule of the shop's or of the next stream it tells enough by itself. */
    private static String label(Button back) {
        return Stream.of("/shop ", "/plan ", "/prices ", "/withdraw ").anyMatch(back.text()::startsWith)
                ? back.label()
                : subject(back.text()) + " " + back.label();
    }

    /** Of "/price A1 #57" the slot. */
    private static String subject(String change) {
        return change.split(" ")[1];
    }

    /** @param text as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it */
    static boolean isAnswered(Turn turn, String text) {
        if (UndoneKind.isLifting(text.strip())) {
            return false;
        }
        var said = text.strip().replace('’', '\'');
        if (isAsked(turn, said)) {
            return true;
        }
        var isOfAnother = isMeant(turn, said) && back(turn, button -> true).isPresent();
        var isSaid = isOfAnother
                || turn.may(Role.HOST)
                        && turn.isPrivate()
                        && text.length() <= LONGEST
                        && SAID.matcher(text.strip()).matches();
        if (isSaid) {
            turn.outcome("answered");
            turn.say(turn.words().flash().howToUndo());
        }
        return isSaid;
    }
}
