package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.ConcernReader;
import org.qingshan.conversation.question.QuestionReader;

/** Answers what somebody asks in the sentence behind the one that he was answered for: "I paid 67.8. When will you ship it?" */
@Singleton
class AskedBeside {
    private static final Pattern SENTENCE =
            Pattern.compile("(?:[^，,。.!！?？;；\\n]|(?<=\\d)[.,](?=\\d)){1,200}+[，,。.!！?？;；\\n]{0,9}");

    /** What is asked of paying is answered with it. */
    private static final Pattern OF_PAYING = Pattern.compile(
            "[付汇]|转(?:账|了|钱|过去|给)|已转|收款|到账|收到|\\b(?:pay|paid|paying|payment|transfer(?:red)?|receive[d]?|money)\\b");

    /** Letters; longer is a story, and was read as a whole. */
    private static final int LONGEST = 120;

    private final Answers answers;
    private final Unplaced unplaced;

    AskedBeside(Answers answers, Unplaced unplaced) {
        this.answers = answers;
        this.unplaced = unplaced;
    }

    /** Of a message in which something of a payment was said, and has been answered. */
    void besidePayment(Turn turn) {
        var said = turn.said();
        if (said.length() > LONGEST || !turn.isPrivate()) {
            return;
        }
        var asked = sentences(said).stream()
                .filter(one -> !OF_PAYING.matcher(Normaliser.plain(one)).find())
                .filter(one ->
                        ConcernReader.read(one).filter(Concern::isOfRecords).isEmpty())
                .filter(QuestionReader::wantsAnAnswer)
                .collect(Collectors.joining(" "));
        if (asked.isBlank() || asked.strip().equals(said)) {
            return;
        }
        turn.readOnly(asked.strip());
        if (!answers.answer(turn, Wanted.of(turn, ClaimReading.doubt(List.of(), null)))) {
            unplaced.notUnderstood(turn);
        }
        turn.readOnly(said);
    }

    private static List<String> sentences(String said) {
        return SENTENCE.matcher(said).results().map(MatchResult::group).toList();
    }
}
