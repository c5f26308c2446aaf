package lockstep.pagedownloader;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Fetches pages by HTTP. Follows redirects; an answer that is no page (404, 500 and the like) is an {@code IOException}. */
public final class HttpFetcher implements Fetcher {

    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @Override
    public String fetch(URI page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(page).build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != OK) {
            throw new IOException("the server answered with status " + response.statusCode());
        }
        return response.body();
    }
}
