package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.heard.EarlierPart;
import org.qingshan.conversation.turn.Answer;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;

/**
 * Fewer, or none any more, of an order that is named by its number, or of goods of an earlier stream that are not on sale today: 1022改成三箱黄桃, 1007退一箱,
 * "take one box off 1005", 黄桃不要了. Read as a claim is, of what lies in those orders.
 */
@Singleton
class OfEarlierOrder {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?:my |the )?(?:order|number|no\\.?) ?#?|(?:订单|单号?) ?#?|#|(?<![\\d.]))(?<number>\\d{4,9})(?![\\d.])(?:号|[这那]个?|的){0,2}(?:订?单子?)?(?:里面?|中)?(?:的)?[,，:： ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FIGURES = Pattern.compile("\\d{4}");

    private static final Pattern CODE = Pattern.compile("(?<![A-Za-z])[A-Za-z]\\d{1,3}(?!\\d)");

    private static final Pattern CHANGES = Pattern.compile(
            "改|退|换成|取消|不要|减|少|去掉|留|只要|[一总]共|\\b(?:make|change|cancel|drop|take|remove|return|only|just|less|reduce|no)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 60;

    private final GivingBack givingBack;
    private final Replies replies;

    OfEarlierOrder(GivingBack givingBack, Replies replies) {
        this.givingBack = givingBack;
        this.replies = replies;
    }

    /** Whether something of the kind was said and has been done, or it was said why not. */
    boolean isChanged(Turn turn) {
        var said = turn.said();
        return turn.isPrivate()
                && said.length() <= LONGEST
                && CHANGES.matcher(said).find()
                && (FIGURES.matcher(said).find() ? isNumbered(turn, said) : isUnlisted(turn, said));
    }

    private boolean isNumbered(Turn turn, String said) {
        var numbered = NUMBERED.matcher(said);
        if (!numbered.find()) {
            return false;
        }
        var number = Integer.parseInt(numbered.group("number"));
        var rest = (said.substring(0, numbered.start()) + " " + said.substring(numbered.end())).strip();
        var order = turn.sale().unpackedOf(turn.buyer().id()).stream()
                .filter(one -> one.number() == number)
                .findFirst();
        return order.filter(one -> isDone(turn, rest, parts(one))).isPresent();
    }

    /** Of goods that are not sold today nothing else can be meant; a code may be of other goods in each stream. */
    private boolean isUnlisted(Turn turn, String said) {
        if (CODE.matcher(said).find()) {
            return false;
        }
        var today =
                turn.sale().lineup().stream().map(item -> item.product().id()).toList();
        var parts = EarlierPart.of(turn, item -> !today.contains(item.product().id()));
        return !parts.isEmpty() && turn.round().named(said).isEmpty() && isDone(turn, said, parts);
    }

    private static List<EarlierPart> parts(CustomerOrder order) {
        return order.lines().stream()
                .filter(OrderLine::isLive)
                .map(OrderLine::item)
                .distinct()
                .map(item -> new EarlierPart(order, item))
                .toList();
    }

    private boolean isDone(Turn turn, String words, List<EarlierPart> parts) {
        var items = parts.stream().map(EarlierPart::item).toList();
        var names = turn.round().namesOf(items);
        // Where the order has but one thing it need not be named.
        var reading = turn.round().readingOf(words, items);
        boolean isNamed = items.size() == 1 && FIGURES.matcher(turn.said()).find()
                || !names.named(words).isEmpty();
        if (!isNamed || reading.kind() != ClaimReading.Kind.CLAIMS) {
            return false;
        }
        var answers = reading.claims().stream()
                .map(claim -> answer(turn, claim, parts))
                .toList();
        if (answers.stream().anyMatch(Optional::isEmpty)) {
            return false;
        }
        replies.replyUndoable(turn, answers.stream().flatMap(Optional::stream).toList());
        return true;
    }

    /** Empty where the words may mean several of the parts, or more of what cannot be had any more. */
    private Optional<Answer> answer(Turn turn, Claim claim, List<EarlierPart> parts) {
        var meant = parts.stream()
                .filter(part -> part.item().slot().equalsIgnoreCase(claim.slot()))
                .toList();
        if (meant.size() != 1) {
            return Optional.empty();
        }
        var part = meant.get(0);
        var there = part.order().quantityOf(part.item());
        return switch (claim.action()) {
            case CANCEL ->
                Optional.of(givingBack.less(
                        turn,
                        part,
                        claim.quantity().signum() == 0
                                ? there
                                : claim.quantity().min(there)));
            case REDUCE ->
                Optional.of(
                        claim.quantity().compareTo(there) > 0
                                ? isSo(turn, part)
                                : givingBack.less(turn, part, claim.quantity()));
            case REPLACE ->
                Optional.of(
                        claim.quantity().compareTo(there) < 0
                                ? givingBack.less(turn, part, there.subtract(claim.quantity()))
                                : isSo(turn, part));
            case ADD -> Optional.empty();
        };
    }

    /** Nothing can be added to it any more, and no more be taken out than there is. */
    private static Answer isSo(Turn turn, EarlierPart part) {
        turn.outcome("unchanged");
        var words = turn.words();
        var isSo = words.change()
                .earlierIsSo(
                        words.name(part.item()),
                        part.item().slot(),
                        part.order().number(),
                        words.quantity(part.order().quantityOf(part.item()), part.item()));
        return Answer.of(turn.sale().stream().isEmpty() ? isSo + "\n" + NextStream.nothingLive(turn) : isSo);
    }
}
