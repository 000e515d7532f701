package winnow.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
import org.jspecify.annotations.Nullable;
import winnow.web.WebServer.Answer;

/** Reads what is asked, has it answered by one of a few workers, and sends the answer; no thread waits for a visitor. */
final class PageHandler extends Handler.Abstract.NonBlocking {
    private final Answers answers;
    private final Executor workers;

    PageHandler(Answers answers, Executor workers) {
        this.answers = answers;
        this.workers = workers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String path = path(request);
        if (!request.getMethod().equals("POST")) {
            Query query = Query.parse(request.getHttpURI().getQuery());
            work(request, response, callback, () -> answers.get(path, query));
        } else if (request.getLength() > Guard.LARGEST_BODY) {
            send(request, response, callback, tooMuch());
        } else {
            Promise.Invocable<byte[]> body = Promise.Invocable.from(
                    InvocationType.NON_BLOCKING,
                    (bytes, fault) -> answer(path, bytes, fault, request, response, callback));
            Content.Source.asByteArrayAsync(request, Guard.LARGEST_BODY, body);
        }
        return true;
    }

    private void answer(
            String path,
            byte @Nullable [] body,
            @Nullable Throwable fault,
            Request request,
            Response response,
            Callback callback) {
        if (body != null) {
            Query form = Query.parse(new String(body, StandardCharsets.UTF_8));
            work(request, response, callback, () -> answers.post(path, form));
        } else if (fault instanceof IllegalStateException) { // the library says so by the type of its complaint alone
            send(request, response, callback, tooMuch());
        } else {
            callback.failed(fault);
        }
    }

    private static String path(Request request) {
        String decoded = request.getHttpURI().getDecodedPath();
        return decoded == null || decoded.isEmpty() ? "/" : decoded;
    }

    private static Answer tooMuch() {
        return Answer.text(413, "That is too much at once: at most " + Guard.LARGEST_BODY / 1_000 + " kB.");
    }

    /** What comes to an answer. */
    private interface Question {
        Answer answer() throws IOException;
    }

    private void work(Request request, Response response, Callback callback, Question question) {
        try {
            workers.execute(() -> {
                Answer answer;
                try {
                    answer = question.answer();
                } catch (IOException | RuntimeException e) {
                    answer = answers.fault(e);
                }
                send(request, response, callback, answer);
            });
        } catch (RejectedExecutionException e) {
            send(request, response, callback, Answer.text(503, "Too many ask at once. Try again in a moment."));
        }
    }

    /** Sends an answer and says, at each, how it may be used. */
    static void send(Request request, Response response, Callback callback, Answer answer) {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        response.setStatus(answer.status());
        Guard.harden(response.getHeaders());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.type());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        if (!answer.location().isEmpty()) {
            response.getHeaders().put(HttpHeader.LOCATION, answer.location());
        }
        boolean headOnly = request.getMethod().equals("HEAD");
        response.write(true, headOnly ? ByteBuffer.allocate(0) : ByteBuffer.wrap(body), callback);
    }
}
