package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.heard.AllOffered;
import org.qingshan.conversation.heard.BareWishWords;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.heard.PraiseWords;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.NotNow;
import org.qingshan.conversation.words.Ordinal;
import org.qingshan.conversation.words.YesOrNo;
import org.qingshan.outbox.Button;

/** Understands who types what a button of the last answer shows, or which of them he means, instead of tapping it. */
@Singleton
class Choosing {

    /** Said to the card, whatever was asked. */
    private static final Pattern CLAIM = Pattern.compile("^\\s*[+＋]");

    /** To the question what to give back it is no no. */
    private static final Pattern NOT_WANTED = Pattern.compile("(?:我|都|全|全部){0,20}不要");

    /** No choice is said in more words. */
    private static final int LONGEST = 60;

    private final CommandDesk desk;
    private final ClaimReadingDesk claims;
    private final Possessions possessions;

    Choosing(CommandDesk desk, ClaimReadingDesk claims, Possessions possessions) {
        this.possessions = possessions;
        this.claims = claims;
        this.desk = desk;
    }

    /** Out of a list, or on the rescue desk: nobody is shown what is answered, so that what he says next answers no question. */
    /** Whether it is an answer to what was offered just before. It is done then as if the button had been tapped. */
    boolean answers(Turn turn) {
        var words = turn.said();
        return CartAgreed.isOrderedAgain(turn, desk)
                || words.length() <= LONGEST
                        && turn.offered()
                                .filter(offered -> isAnswer(turn, offered, words))
                                .isPresent();
    }

    private boolean isAnswer(Turn turn, Offered offered, String words) {
        boolean isSaid = isToQuestion(turn, offered, words);
        var said = YesOrNo.plain(words);
        if (Guessing.isOnlyHeard(turn, offered, words) || isAllTaken(turn, offered)) {
            return true;
        }
        if (!CLAIM.matcher(words).find() && isStarsOrGoods(turn, offered, said)) {
            return true;
        }
        if (SentTooDeclined.isTold(turn, offered)) {
            return true;
        }
        if (GoesAlongAsked.isDone(turn, offered, words, desk) || GoesAlongAsked.isAskedAgain(turn, offered, words)) {
            return true;
        }
        var chosen = MeantButton.labelled(offered, words)
                .or(() -> CartAgreed.to(turn, offered, words))
                .or(() -> WhichAddress.meant(turn, offered, words))
                .or(() -> CLAIM.matcher(words).find()
                        ? Optional.empty()
                        : PraiseWords.praise(answerable(offered, said), said))
                .or(() -> isSaid ? BackAnswered.of(turn, offered, words) : Optional.empty())
                .or(() -> isSaid ? SwapAnswered.of(turn, offered, words) : Optional.empty())
                .or(() -> isSaid ? MeantButton.named(offered, words) : Optional.empty())
                .or(() -> isSaid ? MeantButton.meant(turn, offered, said) : Optional.empty())
                .or(() -> MeantButton.refusal(offered, said))
                .or(() -> WantedAfterAll.meant(turn, offered, said));
        chosen.ifPresent(button -> {
            if (offered.buttons().contains(button)) {
                turn.answersOffered(button.text());
            }
            desk.slash(turn, button.text());
        });
        return chosen.isPresent()
                || possessions.tellNotOrdered(turn, offered)
                || isSaid && isAnswered(turn, offered, said)
                || !offered.asked() && isOpen(turn, offered, words);
    }

    /** A yes to several things that were wanted together. */
    private boolean isAllTaken(Turn turn, Offered offered) {
        var all = AllOffered.agreed(turn, offered);
        all.ifPresent(said -> {
            turn.answersOffered("");
            claims.read(turn, said);
        });
        return all.isPresent();
    }

    /** A number alone answers only what was asked not long ago. */
    private static List<Button> answerable(Offered offered, String said) {
        return PraiseWords.isNumber(said) && offered.numberUntil() == 0 ? offered.buttons() : offered.all();
    }

    /** Stars were asked for and something else was said since: a number alone may mean the goods that are shown, and is asked back. */
    private static boolean isStarsOrGoods(Turn turn, Offered offered, String said) {
        var star = PraiseWords.praise(offered.told(), said);
        var isOpen = PraiseWords.isNumber(said)
                && offered.numberUntil() > 0
                && PraiseWords.praise(offered.buttons(), said).isEmpty()
                && turn.askedSlots().isEmpty();
        if (!isOpen || star.isEmpty() || Choices.wouldOrder(turn).isEmpty()) {
            return false;
        }
        turn.outcome("doubt");
        turn.ask(
                turn.words().after().starsOrGoods(),
                Stream.concat(Stream.of(List.of(star.get())), Choices.wouldOrder(turn).stream())
                        .toList());
        return true;
    }

    /** A question was asked, and what is said asks nothing back. */
    private static boolean isToQuestion(Turn turn, Offered offered, String words) {
        boolean isAgreed = offered.isLeftOpen()
                && (YesOrNo.isYes(words)
                        || BareWishWords.areSaid(turn, YesOrNo.plain(words))
                        || YesOrNo.isNo(words)
                        || Ordinal.isNth(YesOrNo.plain(words)))
                && !YesOrNo.isHeardOut(words);
        return (offered.asked() || isAgreed || SaidToAdd.isToOnly(offered, words))
                && !QuestionReader.wantsAnAnswer(words);
    }

    /** A bare yes where so much, or so much, was offered beside an answer: whether, and which, is not for us to guess. */
    private static boolean isOpen(Turn turn, Offered offered, String words) {
        boolean isChoice = turn.isPrivate()
                && !offered.buttons().isEmpty()
                && offered.buttons().stream().allMatch(SaidToAdd::isAdding);
        boolean isBare =
                YesOrNo.isYes(words) && !YesOrNo.isThanks(words) || BareWishWords.areSaid(turn, YesOrNo.plain(words));
        if (isChoice && isBare) {
            turn.answersOffered("");
            turn.outcome("doubt");
            turn.ask(which(turn, offered), Turn.column(offered.buttons().stream()));
        }
        return isChoice && isBare;
    }

    /** Asks for the one, or whether it is that one. */
    static String which(Turn turn, Offered offered) {
        var change = turn.words().change();
        var buttons = offered.buttons();
        return buttons.size() == 1 && SaidToAdd.isAdding(buttons.get(0)) ? change.notYetTaken() : change.whichOne();
    }

    private static boolean isAnswered(Turn turn, Offered offered, String said) {
        var change = turn.words().change();
        boolean isOfGoods = !offered.slots().isEmpty();
        boolean keepsAll =
                offered.asksWhatGoesBack() && !NOT_WANTED.matcher(said).lookingAt();
        if ((YesOrNo.isNo(said) || NotNow.isSaid(turn.said())) && (isOfGoods || keepsAll)) {
            turn.answersOffered("");
            turn.outcome("declined");
            turn.say(isOfGoods ? change.declined() : change.nothingGivenBack());
            return true;
        }
        if (SwapAnswered.isKept(turn, offered, turn.said())) {
            turn.answersOffered("");
            turn.outcome("declined");
            turn.say(change.nothingGivenBack());
            return true;
        }
        boolean isLeft = YesOrNo.isSettled(said) && (isOfGoods || offered.asksWhatGoesBack());
        boolean isWished =
                offered.buttons().stream().allMatch(SaidToAdd::isAdding) && BareWishWords.areOfThat(turn, said);
        if (YesOrNo.isYes(said) || isWished || isLeft || offered.asksWhatGoesBack() && BackAnswered.isAgreed(said)) {
            turn.answersOffered("");
            turn.outcome("doubt");
            turn.ask(change.whichOne(), Turn.column(offered.buttons().stream()));
            return true;
        }
        return false;
    }
}
