/** React Query over the client, by openapi-react-query: calls by path, with the client's token, retries and rate limits. */
import type { Kore } from "kore-xo-api";
import type { paths } from "kore-xo-api/schema";
import createQueryClient from "openapi-react-query";

export type Api = ReturnType<typeof createApi>;

/** In a browser, a server of yours gives the token: `createClient({ baseUrl, auth: () => fetch("/kore-token").then((answer) => answer.text()) })`. */
export function createApi(kore: Kore) {
  return createQueryClient<paths>(kore);
}

/** The bots of the account. React Query keeps the answer and aborts the call when the list leaves the page. */
export function BotList({ api }: { api: Api }) {
  const { data, error, isPending } = api.useQuery("get", "/api/public/bots", { params: { query: { limit: 50 } } });
  if (isPending) return <p>Loading</p>;
  if (error) return <p role="alert">{error.errors.map(({ msg }) => msg).join(", ")}</p>;
  return (
    <ul>
      {data.bots.map((bot) => (
        <li key={bot._id}>{bot.name}</li>
      ))}
    </ul>
  );
}
