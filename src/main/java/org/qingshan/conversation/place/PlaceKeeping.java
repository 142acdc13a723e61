package org.qingshan.conversation.place;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qingshan.conversation.MissedToasts;
import org.qingshan.conversation.PlaceHearing;
import org.qingshan.conversation.place.PlaceChanged.What;
import org.qingshan.conversation.turn.CardCopy;
import org.qingshan.conversation.turn.Chat;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.place.LinkedPlaces.Missing;
import org.qingshan.domain.shop.Role;
import org.qingshan.inbox.PlaceNews;
import org.qingshan.inbox.PlaceNews.AnotherBot;
import org.qingshan.inbox.PlaceNews.Copied;
import org.qingshan.inbox.PlaceNews.Doubtful;
import org.qingshan.inbox.PlaceNews.Gone;
import org.qingshan.inbox.PlaceNews.Hidden;
import org.qingshan.inbox.PlaceNews.Lost;
import org.qingshan.inbox.PlaceNews.Missed;
import org.qingshan.inbox.PlaceNews.Moved;
import org.qingshan.inbox.PlaceNews.Refused;
import org.qingshan.inbox.PlaceNews.Renamed;
import org.qingshan.inbox.PlaceNews.Sort;
import org.qingshan.inbox.PlaceNews.Standing;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.platform.lane.Lane;

/** Keeps what a platform says of groups and channels, and links those that somebody of the team brings the bot into. */
@Singleton
class PlaceKeeping implements PlaceHearing {
    private final PlaceBook book;
    private final HiddenSpeakers hiding;
    private final MissedToasts missed;
    private final Event<PlaceChanged> changes;
    private final Event<CardDoubtful> doubts;
    private final Event<CardGone> losses;

    PlaceKeeping(
            PlaceBook book,
            HiddenSpeakers hiding,
            MissedToasts missed,
            Event<PlaceChanged> changes,
            Event<CardDoubtful> doubts,
            Event<CardGone> losses) {
        this.hiding = hiding;
        this.missed = missed;
        this.losses = losses;
        this.book = book;
        this.changes = changes;
        this.doubts = doubts;
    }

    @Override
    public void hear(Turn turn) {
        turn.outcome("place");
        var known = Place.at(turn.place());
        PlaceNews news = Objects.requireNonNull(turn.message().details().place());
        if (news instanceof Standing standing) {
            stands(turn, known, standing);
        } else if (news instanceof Renamed renamed) {
            known.filter(place -> !place.isUnlinked()).ifPresent(place -> rename(place, renamed.title()));
        } else if (news instanceof Moved moved) {
            move(turn.place(), known, moved.address());
        } else if (news instanceof Copied copied) {
            copy(turn, known, copied);
        } else if (news instanceof Doubtful doubtful) {
            known.ifPresent(place -> doubts.fire(new CardDoubtful(place.id(), doubtful.message(), false)));
        } else if (news instanceof Refused refused) {
            known.filter(Place::isLinked)
                    .ifPresent(place -> doubts.fire(new CardDoubtful(place.id(), refused.message(), true)));
        } else if (news instanceof Hidden hidden) {
            hiding.hear(turn, known.filter(Place::isUnlinked).isEmpty(), hidden);
        } else if (news instanceof Missed toasts) {
            // What is posted in a channel goes to everybody who follows it.
            known.filter(place -> place.isLinked() && !place.isChannel())
                    .ifPresent(place -> missed.tell(turn, toasts.messages()));
        } else if (news instanceof Gone gone) {
            known.ifPresent(place -> losses.fire(new CardGone(place.id(), gone.message())));
        } else if (news instanceof AnotherBot another) {
            known.filter(place -> !place.isUnlinked()).ifPresent(place -> takesOver(turn.place(), place, another));
        } else if (news instanceof Lost) {
            // What it was to change there last may be what told that it is not there.
            known.ifPresent(place -> place.shown().doubted());
            lose(turn.place(), known);
        }
    }

    /** However often that is told: everything is shown anew once. */
    private void takesOver(Chat chat, Place place, AnotherBot news) {
        var standing = news.standing();
        if (standing != null && standing.isIn()) {
            stands(chat, place, standing);
            if (place.isShownBy(news.bot())) {
                book.show(place);
            }
        } else {
            lose(chat, Optional.of(place));
            place.isShownBy(news.bot());
        }
    }

    @Override
    public void left(Turn turn) {
        if (turn.isPrivate()) {
            missed.left(turn);
        }
        turn.place().unreachable();
        turn.outcome("left");
    }

    @Override
    public boolean isUnlinked(Turn turn) {
        if (turn.isPrivate()) {
            return false;
        }
        // A place that is linked in the midst of a batch is one from then on.
        Optional<Place> known = Lane.current()
                .<Optional<Place>>shared(new Heard(turn.place().id()), () -> Place.at(turn.place()))
                .or(() -> Place.at(turn.place()));
        return known.isEmpty() || known.get().isUnlinked();
    }

    /** Asked once for all that a batch hears in a chat. */
    private record Heard(long chat) {}

    private void stands(Turn turn, Optional<Place> known, Standing standing) {
        if (!standing.isIn()) {
            lose(turn.place(), known);
        } else if (turn.isOfPerson() && isBroughtIn(known, standing)) {
            broughtIn(turn, known, standing);
        } else if (known.isEmpty() && !standing.wasIn() && standing.sort() == Sort.GROUP) {
            // An administrator who hides his name: nobody can tell whether he is of the team.
            turn.place().reached();
            turn.say(turn.words().place().whoAddedMe(turn.words().name(turn.shop())));
        } else {
            known.ifPresent(place -> stands(turn.place(), place, standing));
        }
    }

    private static boolean isBroughtIn(Optional<Place> known, Standing standing) {
        return !standing.wasIn() || known.isEmpty();
    }

    /** Only the team decides where the shop sells; whoever else brings the bot in is told so and nothing is linked. */
    private void broughtIn(Turn turn, Optional<Place> known, Standing standing) {
        var text = turn.words().place();
        if (turn.may(Role.HOST)) {
            var place = book.link(turn.place(), turn.buyer().id(), turn.chat().language());
            place.stands(standing);
            book.ask(place, null);
            turn.say(PlaceSheet.linked(turn.words(), place));
        } else if (!standing.wasIn()) {
            turn.outcome("not linked");
            book.refuse(turn.place(), turn.buyer().id(), standing);
            turn.place().reached();
            known.ifPresent(book::closed);
            turn.say(text.notYours(turn.words().name(turn.shop())));
        }
    }

    private void stands(Chat chat, Place place, Standing standing) {
        var before = place.missing();
        var asker = place.takeAsker();
        var was = place.title();
        var isBack = place.found();
        place.stands(standing);
        chat.reached();
        Optional.ofNullable(standing.partner()).ifPresent(partner -> pair(chat, place, partner));
        if (isBack) {
            book.shownAnew(place);
        } else if (couldNotPin(place, before)
                && !place.isUnlinked()
                && place.missing().isEmpty()) {
            book.show(place);
        } else if (place.isUnlinked()) {
            book.closed(place);
        }
        var after = place.missing();
        if (asker != null) {
            changes.fire(PlaceChanged.checked(place, asker));
        } else if (!before.containsAll(after)) {
            tell(place, What.RIGHTS_MISSING);
        } else if (after.isEmpty() && !before.isEmpty()) {
            tell(place, What.RIGHTS_COMPLETE);
        } else if (!place.isUnlinked() && !was.isEmpty() && !was.equals(place.title())) {
            changes.fire(PlaceChanged.renamed(place, was));
        }
    }

    /** What stands there is not pinned; in a channel whoever edits pins. */
    private static boolean couldNotPin(Place place, List<Missing> before) {
        return before.contains(place.isChannel() ? Missing.EDITING : Missing.PINNING);
    }

    private void lose(Chat chat, Optional<Place> known) {
        chat.unreachable();
        known.ifPresent(place -> {
            var asker = place.takeAsker();
            if (place.lose()) {
                book.showsNothing(place);
                tell(place, What.LOST);
            } else if (asker != null) {
                changes.fire(PlaceChanged.checked(place, asker));
            }
        });
    }

    private void rename(Place place, String title) {
        var before = place.title();
        place.renamed(title);
        if (!before.equals(title)) {
            changes.fire(PlaceChanged.renamed(place, before));
        }
    }

    /** The old chat stays with what was said in it; what waits to be sent goes to the new one. */
    private void move(Chat before, Optional<Place> known, String address) {
        var chat = Chat.ofMany(before.recipient().channel(), List.of(address)).stream()
                .findFirst()
                .orElseGet(() -> before.continuedAt(address, Lane.current().now()));
        before.unreachable();
        chat.continues(before);
        OutboxMessage.redirect(before.id(), chat.recipient());
        known.ifPresent(place -> move(before, place, chat));
    }

    private void move(Chat before, Place place, Chat chat) {
        if (Place.at(chat).filter(other -> !other.equals(place)).isPresent()) {
            // The news of the new group came first, and it was linked by itself.
            book.moveInto(chat, place, before.language());
            return;
        }
        place.movesTo(chat);
        chat.speaks(before.language());
        chat.reached();
        book.opened(place);
        tell(place, What.MOVED);
    }

    private void copy(Turn turn, Optional<Place> group, Copied copied) {
        var chat = turn.place().recipient();
        new CardCopy(chat, copied.copy(), copied.channel(), copied.ref()).persist();
        turn.round().copied(chat.address(), copied);
        var channel = at(turn.place(), copied.channel());
        group.ifPresent(one -> channel.ifPresent(other -> pair(one, other)));
    }

    private void pair(Chat chat, Place place, String partner) {
        at(chat, partner)
                .ifPresent(other -> pair(place.isChannel() ? other : place, place.isChannel() ? place : other));
    }

    /** From now on what is posted in the channel is shown in the group by itself; what was posted there besides gets old. */
    private void pair(Place group, Place channel) {
        if (!channel.isChannel() || group.isChannel()) {
            return;
        }
        var isNews = group.commentsOn(channel);
        // Also of a channel that comes back: while it was away the group was shown everything itself.
        if (channel.isLinked()) {
            book.closed(group);
        }
        if (isNews) {
            tell(group, What.PAIRED);
        }
    }

    private static Optional<Place> at(Chat other, String address) {
        return Chat.ofMany(other.recipient().channel(), List.of(address)).stream()
                .flatMap(one -> Place.at(one).stream())
                .findFirst();
    }

    private void tell(Place place, What what) {
        if (!place.isUnlinked()) {
            changes.fire(PlaceChanged.to(place, what));
        }
    }
}
