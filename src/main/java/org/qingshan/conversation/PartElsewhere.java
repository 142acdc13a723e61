package org.qingshan.conversation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.KinWords;
import org.qingshan.conversation.heard.NewTotals;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.AmountWords;
import org.qingshan.conversation.words.Trait;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;

/**
 * A part of what somebody has, for another place whose address stands beside: 第二箱寄…, 红糖寄给我妈：李梅 139…, "also send one to my mum: …".
 * One stream's goods are one parcel: nothing moves, and how all of it would is said.
 */
final class PartElsewhere {
    private static final String LEAD = "^(?:不是?的?|不对|错了|等等|另外|还有|对了|哦|那|我的|其中|分开[寄发]|[,，。:：!！\\s]){0,5}";
    private static final String SENDS = "(?:\\p{IsHan}{0,6}?)" + PartForAnother.HAN_SENT + "(?<to>.{4,})";
    private static final String ENGLISH_LEAD =
            "^(?:(?:no|oh|wait|sorry|hey|but|and|also|please|actually)[,.! ]{1,3}){0,4}";
    private static final String GOES =
            " (?:(?:should|must|has to|is to|is|will) ){0,1}(?:goes|go|be sent|be shipped|for|to)(?: to)? (?<to>.{4,})";

    /**
     * "No! The second box goes to …", 另一箱寄…, 一半寄…, "also send one to …": so much of it. 其中一箱寄… and "one of them to …" say themselves that it
     * is a part, which is for {@link PartForAnother} to know.
     */
    private static final List<Pattern> AMOUNTS = Stream.of(
                    LEAD + "(?:第[二两三四五2345]|另外?[一1]?|剩下的?[一1]?|后面?[一1]?)" + PartForAnother.HAN_UNIT + SENDS,
                    LEAD + "(?<=还有|另外)[一两二三1-9半]" + PartForAnother.HAN_UNIT + SENDS,
                    LEAD + "(?:一半|半数)" + SENDS,
                    LEAD + "[一1两二三](?=.寄)" + PartForAnother.HAN_UNIT + SENDS,
                    ENGLISH_LEAD
                            + "(?:(?:the|my|send|ship|that) ){0,2}(?:second|2nd|third|3rd|other|last|one) (?:(?:box|bag|carton|pack|one|parcel)(?: of \\w{2,16}(?: \\w{2,16})?)?)"
                            + GOES,
                    ENGLISH_LEAD
                            + "(?:send|ship|deliver) (?:one|an?|two|three) (?:box|bag|carton|pack|parcel|jin)(?:es|s)?"
                            + GOES,
                    ENGLISH_LEAD + "(?:(?:send|ship|post|mail) )?(?:one|two|half|some)" + GOES)
            .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE))
            .toList();

    /** 我妈那箱寄…, "my mum's box goes to …": what one of several is said to have of it. */
    private static final List<Pattern> PERSONS = Stream.of(
                    LEAD + "(?:先寄|把)?(?:我?" + KinWords.KIN + "的?|我(?:自己)?的?)(?:那|这)[一1两二三]?" + PartForAnother.HAN_UNIT
                            + SENDS,
                    ENGLISH_LEAD + "(?:mine|(?:my )?(?:" + KinWords.IN_ENGLISH
                            + "['’]?s |own )(?:box|bag|carton|pack|one|share|part))" + GOES)
            .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE))
            .toList();

    /** 红糖寄给我妈：…, "the sugar goes to my mum: …": some of the goods, all there is of them. */
    private static final List<Pattern> GOODS = Stream.of(
                    LEAD + "(?:把|将)?(?<goods>\\p{IsHan}{1,8}?)(?:分开)?" + PartForAnother.HAN_SENT + "(?<to>.{4,})",
                    ENGLISH_LEAD + "(?:(?:the|my|send|ship|that) ){0,2}(?<goods>[a-z]{3,16}(?: [a-z]{3,16}){0,2})"
                            + GOES)
            .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE))
            .toList();

    /** 不对，妈妈的两箱寄长沙, "my mum's two boxes go to Changsha": so much of what he has. */
    private static final Pattern SHARE = Pattern.compile(
            LEAD + "(?:我)?" + KinWords.KIN + "(?:那边|那里|那)?的(?<much>" + AmountWords.NUMBER + " ?" + AmountWords.MEASURE
                    + ")\\p{IsHan}{0,5}?" + PartForAnother.HAN_SENT + "\\p{IsHan}{2,12}[,.!。！，了吧 ]{0,4}"
                    + "|" + ENGLISH_LEAD + "(?:my )?" + KinWords.IN_ENGLISH + "['’]?s (?<share>"
                    + AmountWords.ENGLISH_NUMBER + "(?: " + AmountWords.ENGLISH_MEASURE
                    + ")?+)(?: of [a-z][a-z ]{1,20}?)? (?:should go|must go|goes|go|are for|to be sent) to [a-z ]{3,30}[.! ]{0,3}",
            Pattern.CASE_INSENSITIVE);

    private static final Trait<Boolean> IS_SHARE =
            Trait.of(said -> said.words().length() <= TwoDestinations.MOST_LETTERS
                    && SHARE.matcher(said.plain()).matches());

    private static final Trait<Boolean> MAY_BE = Trait.of(said -> said.words().length() <= TwoDestinations.MOST_LETTERS
            && Stream.of(AMOUNTS, GOODS, PERSONS)
                    .flatMap(List::stream)
                    .anyMatch(form -> to(form, said.words()).isPresent()));

    private PartElsewhere() {}

    /** Whether it was said, and it has been answered that no part goes alone. */
    static boolean isAnswered(Turn turn) {
        var isPart = turn.isPrivate()
                && (turn.sentence().tells(MAY_BE) && isOfParcel(turn)
                        || turn.sentence().tells(IS_SHARE) && isShareOfIt(turn)
                        || turn.sentence().tells(PartForAnother.SAID)
                                && turn.sale().parcelOf(turn.buyer().id()).isPresent());
        if (isPart) {
            turn.conceal();
            turn.outcome("two destinations");
            turn.say(turn.words().address().addressStays());
        }
        return isPart;
    }

    /** All of it, where no address is known yet, is what the parcel is asked about. */
    private static boolean isShareOfIt(Turn turn) {
        var said = SHARE.matcher(turn.sentence().plain());
        if (!said.matches()) {
            return false;
        }
        var much = said.group("much") == null ? said.group("share") : said.group("much");
        var named = turn.round().named(turn.said());
        boolean mayBeAll = turn.buyer().address() != null;
        return OwnOrders.linesOfToday(turn)
                .map(OrderLine::item)
                .filter(item -> named.isEmpty() || named.contains(item.slot()))
                .anyMatch(item -> NewTotals.amount(turn, item, much)
                        .map(some -> Phrasing.had(turn, item).compareTo(some))
                        .filter(more -> more > 0 || more == 0 && mayBeAll)
                        .isPresent());
    }

    private static boolean isOfParcel(Turn turn) {
        return turn.sale()
                .parcelOf(turn.buyer().id())
                .filter(parcel -> isAmountOfIt(turn) || areSomeOfIt(turn, parcel) || isOfSeveral(turn, parcel))
                .isPresent();
    }

    /** With no goods named beside: those make a further claim. */
    private static boolean isAmountOfIt(Turn turn) {
        var said = turn.said().strip();
        return AMOUNTS.stream()
                .flatMap(form -> to(form, said).stream())
                .anyMatch(to -> turn.round()
                        .named(said.substring(0, said.length() - to.length()))
                        .isEmpty());
    }

    private static boolean isOfSeveral(Turn turn, CustomerOrder parcel) {
        return PERSONS.stream().anyMatch(form -> to(form, turn.said()).isPresent())
                && parcel.taken()
                                .map(OrderLine::quantity)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(BigDecimal.ONE)
                        > 0;
    }

    private static boolean areSomeOfIt(Turn turn, CustomerOrder parcel) {
        var named = GOODS.stream()
                .filter(form -> to(form, turn.said()).isPresent())
                .map(form -> form.matcher(turn.said().strip()))
                .filter(found -> found.matches())
                .map(found -> turn.round().named(found.group("goods")))
                .filter(slots -> !slots.isEmpty())
                .findFirst();
        var had = parcel.lines().stream()
                .filter(OrderLine::isLive)
                .map(line -> line.item().slot())
                .distinct()
                .toList();
        return named.filter(slots -> had.containsAll(slots) && !slots.containsAll(had))
                .isPresent();
    }

    private static Optional<String> to(Pattern form, String words) {
        var found = form.matcher(words.strip());
        return found.matches()
                ? Optional.of(Objects.requireNonNull(found.group("to"))).filter(TwoDestinations::isPlaced)
                : Optional.empty();
    }
}
