/** What the browser says of a request (`webRequest`), as far as it is used. */
export interface WebRequest {
  requestId: string;
  tabId: number;
  url: string;
  method: string;
  /** `main_frame`, `sub_frame`, `image` … */
  type: string;
  /** Milliseconds since 1970. */
  timeStamp: number;
}

/** Parts of a body that the browser did not read as a form; a file's part has no bytes. */
export interface RawBody {
  bytes?: unknown;
}

export interface RequestBody {
  /** A list of values for each name; those that are no UTF-8 as bytes. */
  formData?: Record<string, unknown> | undefined;
  raw?: RawBody[] | undefined;
}

export interface WebHeader {
  name: string;
  value?: string | undefined;
  /** In place of `value`, where that would be no UTF-8. */
  binaryValue?: unknown;
}

export interface Began extends WebRequest {
  requestBody?: RequestBody | null | undefined;
}

export interface Sent extends WebRequest {
  requestHeaders?: WebHeader[] | undefined;
}

export interface Answered extends WebRequest {
  statusCode: number;
  statusLine: string;
  responseHeaders?: WebHeader[] | undefined;
}

export interface Failed extends WebRequest {
  error: string;
}
