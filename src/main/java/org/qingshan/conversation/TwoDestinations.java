package org.qingshan.conversation;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.LabelledPlaces;
import org.qingshan.conversation.claim.KinWords;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.ReadBack;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Trait;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.outbox.Button;

/**
 * One message for two parcels: 黄桃两箱，一箱寄张三 139… 北京…，一箱寄李四 138… 上海…. An order goes to one place, and which part goes where is
 * not for us to guess: nothing is taken, and how to say it is said.
 */
final class TwoDestinations {
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)(?:\\+?86[ -]?)?1[3-9]\\d(?:[ -]?\\d{4}){2}(?!\\d)");

    /** Where the next share begins: 一箱寄…, "one box to …", a new line. */
    private static final Pattern SHARE = Pattern.compile(
            "\\n+|(?=[一二两三四五六七八九十半\\d]+[箱斤盒袋份个](?:\\p{IsHan}{0,4})(?:寄|发|送|给))|(?=\\b(?:one|two|three|\\d+) (?:\\w+ ){1,3}to\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AMOUNT =
            Pattern.compile("[一二两三四五六七八九十半\\d] ?[箱斤盒袋份个]|\\b(?:box|bag|carton|jin|kg)", Pattern.CASE_INSENSITIVE);

    /** Who sends it is no second place: 寄件人 王五 13800000000. */
    private static final Pattern SENDER = Pattern.compile(
            "(?:寄件|发件|寄货|发货|下单)[人方](?:(?!收).){0,40}?1[3-9]\\d(?:[ -]?\\d{4}){2}|\\b(?:sender|ordered by)\\b.{0,40}?1[3-9]\\d(?:[ -]?\\d{4}){2}",
            Pattern.CASE_INSENSITIVE);

    /** 或者寄…都行, 发票寄…: the place behind it is another one than that before. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "[,，。;；\\s](?:(?:或者?|要么|要不)(?:寄|发|送)?|发票(?:请|麻烦|要|就|都|的)*(?:寄|发|送|邮))(?:到|往|去|给)?(?<place>.{4,})"
                    + "|[,.; ](?:or (?:send|ship|deliver)(?: it| them)? to|(?:and )?(?:the )?invoice (?:goes )?to) (?<english>.{4,})",
            Pattern.CASE_INSENSITIVE);

    /** The same, said alone: the address that is known already stays. */
    private static final Pattern ALONE = Pattern.compile(
            "(?:或者?|要么|要不|不然|也可以|还可以)(?:请|麻烦)?(?:寄|发|送)?(?:到|往|去|给)?(?<or>.{4,})|(?:or|alternatively),? (?:you can )?(?:send|ship|deliver)(?: it| them)? to (?<other>.{4,})"
                    + "|(?:还有|另外|对了)?[,，]?(?:我的|把)?(?:发票|收据)(?:请|麻烦|要|就|都|的|也|帮我|单独)*(?:寄|发|送|邮)(?:到|往|去|给)?(?<invoice>.{4,})"
                    + "|(?:please )?(?:send|mail|post|ship) (?:me )?(?:the |my |an )?(?:invoice|receipt) to (?<sent>.{4,})|(?:the |my )?(?:invoice|receipt) (?:should |must |has to )?(?:goes?|be sent|is sent) to (?<goes>.{4,})",
            Pattern.CASE_INSENSITIVE);

    /** 也寄我妈一份, "send one to my mum too": where she lives is not said. */
    private static final Pattern ALSO = Pattern.compile(
            "(?:那|我|再|顺便|能不能|可以|可不可以|[,， ]){0,4}(?:也|还要?|同时)(?:想|要|请|麻烦|帮我|给我){0,3}(?:寄|发|送)(?:给|到|去|往)?一?(?:份|个)?(?:给|到|去)?(?:[我俺咱](?:的|们|家)?)?"
                    + KinWords.KIN
                    + "(?:家|那)?[里边儿]?(?:一?(?:份|个))?[的吧呀啊吗嘛哈。.!！?？ ]{0,4}"
                    + "|(?=.*\\b(?:also|too|as well)\\b)(?:and |please |can you |could you |also ){0,4}send (?:it|one|some|the same)(?: also)? to my "
                    + KinWords.IN_ENGLISH + "(?:'s)?(?: too| as well| also)?[.!? ]*",
            Pattern.CASE_INSENSITIVE);

    static final int MOST_LETTERS = 500;

    private static final int MOST_ALSO = 40;

    private static final Trait<Boolean> SEVERAL = Trait.of(said -> areSaid(said.words()));
    private static final Trait<Boolean> MAY_BE_OTHER_ALONE =
            Trait.of(said -> said.words().length() <= MOST_LETTERS
                    && ALONE.matcher(said.words().strip()).matches());
    private static final Trait<Boolean> MAY_BE_FOR_TWO = Trait.of(said -> mayBeForTwo(said.words()));

    private TwoDestinations() {}

    /** Whether it was such a message, and has been answered. */
    static boolean areAnswered(Turn turn) {
        if (turn.isPrivate()) {
            LabelledPlaces.chosen(turn.said()).ifPresent(turn::readOnly);
        }
        if (!turn.isPrivate() || isOtherAlone(turn) || isAlsoToSomebody(turn)) {
            return turn.isPrivate();
        }
        boolean several =
                turn.sentence().tells(SEVERAL) || turn.sentence().tells(PartForAnother.SAID) || isForTwo(turn);
        if (several && isAnythingWanted(turn, withoutSender(turn.said()))) {
            turn.conceal();
            turn.outcome("two destinations");
            turn.say(
                    turn.words().address().oneParcelOnePlace(),
                    new Button(turn.words().chat().lineupButton(), "/lineup"));
        } else if (several) {
            turn.conceal();
            turn.outcome("two addresses");
            turn.say(turn.words().address().oneAddressAtATime());
        }
        return several;
    }

    /** Of whoever has something, or has just said where it shall go. */
    private static boolean isAlsoToSomebody(Turn turn) {
        var said = Normaliser.simplified(turn.said().strip());
        boolean isReadBack = ReadBack.isOpen(turn);
        if (said.length() > MOST_ALSO
                || !ALSO.matcher(said).matches()
                || !isReadBack
                        && turn.sale().linesOf(turn.buyer().id()).stream().noneMatch(OrderLine::isLive)) {
            return false;
        }
        turn.outcome("two destinations");
        var words = turn.words();
        turn.say(words.fact().onePlace()
                + (isReadBack ? words.gap() + words.beside().goOnWithYes() : ""));
        return true;
    }

    private static boolean isForTwo(Turn turn) {
        return turn.sentence().tells(MAY_BE_FOR_TWO) && SaidForTwo.areIn(turn, withoutSender(turn.said()));
    }

    private static boolean mayBeForTwo(String message) {
        var said = withoutSender(message);
        return said.length() <= MOST_LETTERS && phones(said).findAny().isEmpty() && SaidForTwo.mayBeIn(said);
    }

    private static boolean areSaid(String message) {
        var said = withoutSender(message);
        return areIn(message)
                || isOtherwise(said)
                || phones(said).findAny().isPresent() && AddressReader.areSeveral(said);
    }

    private static String withoutSender(String message) {
        return SENDER.matcher(message).replaceAll(" ");
    }

    /** Whether an invoice shall go there, or the parcel as well as where it goes: neither takes the place of the address. */
    private static boolean isOtherAlone(Turn turn) {
        var alone = ALONE.matcher(turn.said().strip());
        if (!turn.sentence().tells(MAY_BE_OTHER_ALONE) || !alone.matches()) {
            return false;
        }
        var other = Stream.of("or", "other")
                .map(alone::group)
                .filter(Objects::nonNull)
                .findFirst();
        var invoice = Stream.of("invoice", "sent", "goes")
                .map(alone::group)
                .filter(Objects::nonNull)
                .findFirst();
        if (other.or(() -> invoice).filter(TwoDestinations::isPlaced).isEmpty()) {
            return false;
        }
        turn.conceal();
        if (invoice.isPresent()) {
            turn.outcome("for the host");
            ForTheHost.keep(turn, turn.said());
            turn.say(turn.words().fact().passedOn() + "\n"
                    + turn.words().address().invoiceChangesNothing());
        } else {
            turn.outcome("two destinations");
            turn.say(turn.words().address().addressStays());
        }
        return true;
    }

    private static boolean isOtherwise(String said) {
        var found = OTHERWISE.matcher(said);
        if (said.length() > MOST_LETTERS || !found.find()) {
            return false;
        }
        var other = found.group("place") == null ? found.group("english") : found.group("place");
        return isPlaced(said.substring(0, found.start())) && isPlaced(other);
    }

    static boolean isPlaced(String text) {
        var read = AddressReader.read(text);
        return read.province() != null && read.detail() != null;
    }

    private static boolean isAnythingWanted(Turn turn, String said) {
        return AMOUNT.matcher(said).find() || !turn.round().named(said).isEmpty();
    }

    static boolean areIn(String message) {
        if (message.length() > MOST_LETTERS) {
            return false;
        }
        var said = withoutSender(message);
        return phones(said).distinct().limit(2).count() == 2
                && AMOUNT.matcher(said).find()
                && SHARE.splitAsStream(said)
                                .filter(share -> phones(share).findAny().isPresent())
                                .filter(AddressReader::looksLikeAddress)
                                .limit(2)
                                .count()
                        == 2;
    }

    private static Stream<String> phones(String text) {
        return MOBILE.matcher(text).results().map(phone -> phone.group().replaceAll("\\D", ""));
    }
}
