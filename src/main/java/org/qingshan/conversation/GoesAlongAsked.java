package org.qingshan.conversation;

import java.util.regex.Pattern;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.ShownPrices;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.YesOrNo;
import org.qingshan.outbox.Button;

/** What was said for another place may go along with the parcel that there is: a tap means that, and who says so; a bare yes does not. */
public final class GoesAlongAsked {
    /** Stands in what such a button says, before the key of the item. */
    private static final String ALONG = " along";

    private static final Pattern BUTTON = Pattern.compile("/buy \\S+ .{1,40}" + ALONG + " " + ShownPrices.KEY);

    /** 那一起寄吧, 跟那单一起发, "ok send it along", "together please"; letters and digits alone. */
    private static final Pattern SAID = Pattern.compile(
            "(?:那|就|还是|都|要|行|好的?|可以|嗯|对|是的?|算了|没事){0,6}(?:[跟和同随](?:前面|上面|刚才|之前|那|这|订单\\d{0,6}|一?单|的){0,3})?"
                    + "(?:一起|一块儿?|一并|寄(?:在|到)?一起|[合并]在?一起)(?:寄|发|送|邮)?(?:过去|去|走|出)?(?:就?(?:好|行|可以|成))?[吧了啊呀的哦好]{0,4}(?:谢谢)?"
                    + "|(?:那|就|都|好的?|可以|嗯){0,4}(?:寄|发|送)(?:到)?同一?个?地(?:方|址)[吧了啊呀的哦好]{0,4}"
                    + "|(?:yes|yeah|ok|okay|sure|then|just|please|canyou|youcan){0,4}(?:(?:send|ship|put|pack|deliver)(?:it|them|that|this|these|all|everything|both)?(?:all)?|(?:it|they)(?:can)?go(?:es)?)?"
                    + "(?:along|(?:all)?together|(?:to)?(?:the)?same(?:place|address)|(?:with|in)(?:the|that|my)(?:same|other|first)?(?:parcel|box|package|order|one))(?:then|please|thanks|thankyou|isfine|isok){0,3}");

    private static final Pattern CHANGES = Pattern.compile(
            "[改换換]|(?<!\\d)\\d{4}号?(?:订单|訂單|单)|订单|訂單|\\b(?:change|instead|update|move|redirect|all of it|everything|order \\d)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Nobody says it in more words. */
    private static final int LONGEST = 40;

    private GoesAlongAsked() {}

    /** Whether the words say that it shall go along. */
    public static boolean isSaid(String said) {
        return said.length() <= LONGEST && SAID.matcher(YesOrNo.plain(said)).matches();
    }

    /** Whether the words mean all that would go along, where that was asked; it is taken then. */
    static boolean isDone(Turn turn, Offered offered, String said, CommandDesk desk) {
        boolean isMeant = isOf(offered) && isSaid(said);
        if (isMeant) {
            turn.answersOffered("");
            offered.buttons().forEach(button -> desk.slash(turn, button.text()));
        }
        return isMeant;
    }

    /** Whether a yes was said, which may as well be to what was told; then it is asked once more. */
    static boolean isAskedAgain(Turn turn, Offered offered, String said) {
        boolean isAgreed = isOf(offered) && (YesOrNo.isYes(said) || YesOrNo.isSettled(said));
        if (isAgreed) {
            turn.answersOffered("");
            turn.outcome("another place");
            turn.ask(turn.words().address().goesAlongOrNot(), Turn.column(offered.buttons().stream()));
        }
        return isAgreed;
    }

    /** Whether where it should go apart was said to that: nothing goes there, and it is asked once more. Who says to change where all goes is heard. */
    static boolean isPlaceOfIt(Turn turn) {
        var offered = turn.offered().filter(GoesAlongAsked::isOf);
        var isPlace = offered.isPresent()
                && turn.isPrivate()
                && !NextAddress.isAsked(turn)
                && !isAnyAwaited(turn)
                && !CHANGES.matcher(turn.said()).find()
                && AddressReader.looksLikeAddress(turn.said());
        if (isPlace) {
            turn.conceal();
            turn.answersOffered("");
            turn.outcome("another place");
            turn.ask(turn.words().beside().goesNowhereApart(), Turn.column(offered.get().buttons().stream()));
        }
        return isPlace;
    }

    /** What has no address yet waits for one. */
    private static boolean isAnyAwaited(Turn turn) {
        return OwnOrders.current(turn).stream().anyMatch(order -> order.destinationFor(turn.buyer()) == null);
    }

    private static boolean isOf(Offered offered) {
        return offered.asked()
                && !offered.buttons().isEmpty()
                && offered.buttons().stream()
                        .allMatch(button -> BUTTON.matcher(button.text()).matches());
    }

    /** The same button, which takes something along. */
    static Button along(Button more) {
        var key = more.text().lastIndexOf(" #");
        return new Button(
                more.label(),
                more.text().substring(0, key) + ALONG + more.text().substring(key));
    }

    static boolean isOne(String said) {
        return BUTTON.matcher(said).matches();
    }

    /** Whether the words of a button are those of such a one. */
    public static boolean isAlong(String said) {
        return said.endsWith(ALONG);
    }

    /** What is claimed by the words of such a button, or of any other. */
    public static String claim(String said) {
        return said.endsWith(ALONG) ? said.substring(0, said.length() - ALONG.length()) : said;
    }
}
