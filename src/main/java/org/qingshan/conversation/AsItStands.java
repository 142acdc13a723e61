package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.qingshan.conversation.heard.JustTalked;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Trait;
import org.qingshan.conversation.words.YesOrNo;
import org.qingshan.domain.order.OrderLine;

/**
 * Who was asked what shall go back and says 还是要, or that it was a joke, wants nothing new: nothing went back, and he is shown what he has; where something has, it is offered again. So is
 * whoever waits for something and says that he will.
 */
@Singleton
class AsItStands {
    private static final int LONGEST = 40;

    private static final Pattern JOKED = Pattern.compile(
            "(?:刚才?|刚刚|我|那|就|是|哈+|嘿+|嘻+|啊|哎呀?|没有?|不|跟你们?|和你们?){0,6}+(?:说着玩|说说而已|开(?:个)?玩笑|闹着玩|逗你们?玩?|玩笑|瞎说|乱说|随口说说?|随便说说|骗你)(?:的|呢|啦|了|而已|吧|啊|哈|一下){0,4}+"
                    + "(?:(?:别|不要)当真|我?还?要|还是要|我?都要|留着|不退|没事|的|啊|呀|了){0,4}"
                    + "|(?:lol|ha(?:ha)+|hehe|no|oh|nah|sorry|iwas|imean|im|i|was|only|just|totally){0,6}+(?:kidding|joking|jk|messing|teasing)(?:around|withyou|withu|lol|ha(?:ha)+|guys|you|man|sorry){0,2}+(?:(?:i)?(?:still|do)?(?:want|keep|take)(?:it|them|all|those)?|keepit|keepthem)?(?:please|thanks|lol)?");

    private static final Pattern WAITS = Pattern.compile(
            "(?!(?:排队|候补|排|等)$)(?:那|就|我|先|还是|继续|接着|好的?|行|嗯|可以|慢慢|没事|不急){0,6}+(?:排着队?|等着|候着|继续排|继续等|接着排|接着等|排队等?|我?愿意等|排吧|等吧|候补着?|排|等)(?:吧|呗|就是|就好|就行|好了|啊|呀|没事|不急|也行|也可以|了|的){0,3}"
                    + "|(?:ok|okay|fine|then|sure|well|yes|no|noproblem|thatsfine|please|just|ill|iwill|ican|lets|let|me){0,6}+(?:keep(?:me|myplace|myspot)(?:inline|inthequeue|onthe(?:wait)?list|there)?|wait|keepwaiting|stay(?:inline|inthequeue|onthe(?:wait)?(?:ing)?list)|leaveme(?:onit|onthelist|inline))(?:forit|forthem|then|please|thanks)?");

    private static final Trait<Boolean> IS_JOKE = Trait.of(said -> isSaid(JOKED, said.words()));
    private static final Trait<Boolean> IS_WAITING = Trait.of(said -> isSaid(WAITS, said.words()));

    private final Possessions possessions;

    AsItStands(Possessions possessions) {
        this.possessions = possessions;
    }

    private static boolean isSaid(Pattern pattern, String words) {
        return words.length() <= LONGEST
                && pattern.matcher(YesOrNo.plain(words)).matches();
    }

    /** Whether that was said, and has been answered. */
    boolean isTold(Turn turn) {
        return turn.isPrivate() && (isNothingGivenBack(turn) || isPlaceKept(turn));
    }

    private boolean isNothingGivenBack(Turn turn) {
        boolean isJoke = turn.sentence().tells(IS_JOKE);
        boolean isAsked = turn.offered().filter(Offered::asksWhatGoesBack).isPresent();
        if (!isJoke && !isAsked) {
            return false;
        }
        var again = LastStep.takingAgain(turn);
        boolean isGone = again.filter(button -> turn.wasShown(button.text())).isPresent();
        boolean isMeant = isAsked && (isJoke || WantedAfterAll.isSaid(turn.said()))
                || isJoke && (isGone || JustTalked.isOfComplaint(turn));
        if (!isMeant) {
            return false;
        }
        if (again.isPresent()) {
            turn.outcome("doubt");
            turn.ask(turn.words().change().takeAgainIt(), Turn.column(again.stream()));
            return true;
        }
        if (isJoke && JustTalked.isOfComplaint(turn)) {
            HowMuchIsWrong.complaint(turn).ifPresent(one -> HowMuchIsWrong.addTo(turn, one, turn.said()));
        }
        turn.answersOffered("");
        turn.outcome("declined");
        if (OwnOrders.hasCart(turn)) {
            possessions.showAsItStands(turn, turn.words().change().nothingGivenBack());
        } else {
            turn.say(turn.words().change().nothingGivenBack());
        }
        return true;
    }

    private boolean isPlaceKept(Turn turn) {
        boolean isMeant = turn.sentence().tells(IS_WAITING)
                && OwnOrders.isInLine(turn)
                && turn.round().named(turn.said()).stream().allMatch(slot -> isWaitedFor(turn, slot));
        if (isMeant) {
            turn.outcome("answered");
            possessions.showAsItStands(turn, turn.words().talk().staysInLine());
        }
        return isMeant;
    }

    private static boolean isWaitedFor(Turn turn, String slot) {
        return OwnOrders.linesOfToday(turn)
                .filter(line -> line.item().slot().equals(slot))
                .anyMatch(line -> line.state() == OrderLine.State.WAITING);
    }
}
